/** A script of a build, by its file: what stands in it, and the files that it imports. */
export interface Script {
  readonly fileName: string;
  code: string;
  imports: string[];
}

type Scripts = ReadonlyMap<string, Script>;
/** Exports by the names that are asked for: what each is called in the file that has it. */
type Names = ReadonlyMap<string, string>;

const mark = '__VITE_PRELOAD__';
/** What Vite makes of the import of some exports, or of all. */
const loads =
  /([\w$]+)\((?:async\(\)=>\{let\{([^{}]*)\}=await |\(\)=>)import\(`\.\/([^`]+)`\)(?:;return\{[^{}]*\}\})?,__VITE_PRELOAD__\)/g;
const statements = /import\{([^{}]*)\}from"\.\/([^"]+)";/g;
const onlyRenames = /^export\{([^{}]*)\}from"\.\/([^"]+)";\s*$/;
const folder = 'assets/';

/**
 * Lets every dynamic import fetch the file itself, not one that only gives the exports of another other names, and
 * beside it all that the file imports and the importing one does not. Returns the files that nobody imports any more.
 */
export function linkParts(scripts: Scripts): string[] {
  for (const script of scripts.values()) linkScript(scripts, script);
  const unused = [...scripts.values()].filter(({ code }) => onlyRenames.test(code));
  return unused.map(({ fileName }) => fileName);
}

function linkScript(scripts: Scripts, script: Script): void {
  const there = reached(scripts, script.fileName);
  const helpers = new Map<string, boolean>();
  script.code = script.code.replace(loads, (_, helper: string, some: string | undefined, part) => {
    const { file, names } = target(scripts, folder + part);
    const needed = [...reached(scripts, file)].filter((one) => one !== file && !there.has(one));
    const loading = `import(\`./${file.slice(folder.length)}\`)${names ? picked(names, some) : ''}`;
    helpers.set(helper, needed.length > 0 || helpers.get(helper) === true);
    if (needed.length === 0) return loading;
    return `${helper}(()=>${loading},\`${needed.map(partName).sort().join(' ')}\`)`;
  });
  if (script.code.includes(mark)) throw new Error(`${script.fileName}: Vite writes imports anew`);
  for (const [helper, isUsed] of helpers) if (!isUsed) dropImport(script, helper);
}

/** The file that has what a file gives, and by which names. */
function target(scripts: Scripts, file: string): { file: string; names?: Names } {
  const [, list = '', from] = onlyRenames.exec(scripts.get(file)?.code ?? '') ?? [];
  if (from === undefined) return { file };
  return { file: folder + from, names: new Map(pairs(list).map(([there, here]) => [here, there])) };
}

/** Gives the exports that are asked for their names again. */
function picked(names: Names, some: string | undefined): string {
  const asked = some?.split(',').map((pair) => pair.replace(/:.*/, '')) ?? [...names.keys()];
  const taken = asked.map((name, index) => `${names.get(name)}:e${index}`);
  const given = asked.map((name, index) => `${name}:e${index}`);
  return `.then(({${taken.join(',')}})=>({${given.join(',')}}))`;
}

/** A file and all that it imports. */
function reached(scripts: Scripts, file: string): Set<string> {
  const found = new Set([file]);
  for (const one of found) for (const next of scripts.get(one)?.imports ?? []) found.add(next);
  return found;
}

/** Takes away a statement that imports this one name. */
function dropImport(script: Script, local: string): void {
  script.code = script.code.replace(statements, (statement, list: string, file: string) => {
    const [first, ...others] = pairs(list);
    if (first?.[1] !== local || others.length > 0) return statement;
    script.imports = script.imports.filter((one) => one !== folder + file);
    return '';
  });
}

/** What stands in a list of imports or exports: the name there, and the one here. */
function pairs(list: string): [string, string][] {
  return list.split(',').map((pair) => {
    const [there = '', here = there] = pair.split(' as ');
    return [there, here];
  });
}

const partName = (file: string) => file.slice(folder.length, -'.js'.length);
