/** One of the layouts that a template offers in the source tree's fence. */
export interface StructureOption {
  readonly number: number;
  /** `Single project (DEFAULT)`. */
  readonly title: string;
  /** The `# [REMOVE IF UNUSED] Option n: …` line, as it stands. */
  readonly heading: string;
  /** Its tree, without blank lines around it. */
  readonly tree: string;
}

export interface StructureChoice {
  /** What stands before the first option. */
  readonly before: string;
  readonly options: readonly StructureOption[];
}

const optionLine = /^\s*#\s*(?:\[REMOVE IF UNUSED\]\s*)?Option\s+(\d+)\s*(?:[:.—–-]\s*(.*?))?\s*$/i;

/** A line that stands for the folders of another option. */
const likeBackend = /^.*\[(?:same )?as (?:in )?(?:the )?backend\b[^\]]*\].*$/m;

/** The options that are still to be chosen from; none in a tree that is someone's own. */
export function readOptions(text: string): StructureChoice {
  const before: string[] = [];
  const options: { number: number; title: string; heading: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const match = optionLine.exec(line);
    const open = options.at(-1);
    if (match) {
      const [, number = '', title = ''] = match;
      options.push({ number: Number(number), title, heading: line, lines: [] });
    } else (open?.lines ?? before).push(line);
  }
  return {
    before: trimLines(before),
    options: options.map(({ lines, ...option }) => ({ ...option, tree: trimLines(lines) })),
  };
}

/**
 * The fence's text once some options are chosen: their trees, in the template's order, without the Option
 * lines. Two or more make a hybrid layout, one below the other.
 */
export function chooseOptions(choice: StructureChoice, numbers: readonly number[]): string {
  const chosen = choice.options.filter(({ number }) => numbers.includes(number));
  const backend = choice.options.map(({ tree }) => entriesOf(tree, 'backend/')).find(Boolean);
  const trees = chosen.map(({ tree }) =>
    backend ? tree.replace(likeBackend, () => backend) : tree,
  );
  return [choice.before, ...trees].filter((part) => part !== '').join('\n\n');
}

/** The lines below a root folder of the tree, up to the next blank one. */
function entriesOf(tree: string, root: string): string {
  const [, below = ''] = `\n${tree}`.split(`\n${root}\n`);
  return below.split(/\n\s*\n/)[0] ?? '';
}

/** Which options a project's type and words point to: infrastructure beside an application is a hybrid. */
export function suggestOptions(
  projectType: string,
  { options }: StructureChoice,
): readonly number[] {
  const patterns: readonly (readonly [RegExp, RegExp])[] = [
    [/mobile|ios|android/i, /mobile/i],
    [/web|front-?end/i, /web/i],
    [/infra|iac|terraform|pulumi|cloudformation/i, /infrastructure|iac/i],
  ];
  const found = patterns.flatMap(([type, title]) => {
    const option = type.test(projectType) && options.find((other) => title.test(other.title));
    return option ? [option.number] : [];
  });
  const isMobile = options.some(
    ({ number, title }) => found.includes(number) && /mobile/i.test(title),
  );
  const chosen = found.filter(
    (number) => !isMobile || !/^web/i.test(options.find((o) => o.number === number)?.title ?? ''),
  );
  if (chosen.length > 0) return chosen.toSorted((a, b) => a - b);
  const first = options.find(({ title }) => /default|single/i.test(title)) ?? options[0];
  return first && projectType.trim() !== '' ? [first.number] : [];
}

function trimLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+|(?:\n[ \t]*)+$/g, '')
    .replace(/^[ \t]*$/, '');
}
