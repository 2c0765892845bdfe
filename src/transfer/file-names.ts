import { fail, ok, type Problem, type Result } from '@/markdown/result';
import { limits } from './limits';

/** Device names that Windows refuses as a file, with any extension. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;

// Controls, and marks that turn the direction of text and so disguise a name.
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/**
 * The path as the workspace keeps it: relative, with `/`, without `.` segments; or what is wrong
 * with it. Nothing outside the workspace can be named by the result. Letters are left as they are.
 */
export function checkPath(path: string): Result<string> {
  const refuse = (why: string) => fail(`the file name ${quoted(path)} ${why}`, { path });
  if (path === '') return refuse('is empty');
  if (!path.isWellFormed()) return refuse('holds half of a character');
  if (unprintable.test(path)) return refuse('holds control characters');
  if (path.length > limits.pathLength) {
    return refuse(`is longer than ${limits.pathLength} characters`);
  }
  if (path.includes('\\')) return refuse('holds a backslash; folders are separated by "/"');
  if (path.startsWith('/')) return refuse('is absolute; only names inside the folder are opened');
  const segments = path.split('/').filter((segment) => segment !== '.');
  const problem = segmentsProblem(segments);
  return problem === undefined ? ok(segments.join('/')) : refuse(problem);
}

function segmentsProblem(segments: readonly string[]): string | undefined {
  if (segments.length === 0) return 'is empty';
  if (segments.length > limits.pathDepth) return `is more than ${limits.pathDepth} folders deep`;
  for (const segment of segments) {
    if (segment === '..') return 'leads out of the folder with ".."';
    if (/^[a-z]:/i.test(segment)) return 'has a drive letter';
    if (segment === '') return 'has an empty part between two "/"';
    if (/^[. ]+$/.test(segment)) return 'has a part of dots and spaces only';
    if (segment.length > limits.nameLength) {
      return `has a part longer than ${limits.nameLength} characters`;
    }
    if (reserved.test(segment)) return `uses "${segment}", which Windows reserves`;
  }
  return undefined;
}

/** A path for a message: cut to a length that can be read, controls made visible. */
function quoted(path: string): string {
  const short = path.length > 80 ? `${path.slice(0, 77)}...` : path;
  return `"${short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, '\ufffd')}"`;
}

/**
 * All paths checked, in their order; the first wrong one is the error. Two paths that differ only in
 * capitals or Unicode form, and a file that is also a folder, are one name on some systems: an error.
 */
export function checkPaths(paths: readonly string[]): Result<string[]> {
  const checked: string[] = [];
  for (const path of paths) {
    const result = checkPath(path);
    if (!result.ok) return result;
    checked.push(result.value);
  }
  const clash = findClash(checked);
  return clash ? fail(clash) : ok(checked);
}

function findClash(paths: readonly string[]): Problem | undefined {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const first = seen.get(folded(path));
    if (first !== undefined) {
      const message =
        first === path
          ? `${quoted(path)} is there twice`
          : `${quoted(first)} and ${quoted(path)} are the same name on some systems`;
      return { message, path };
    }
    seen.set(folded(path), path);
  }
  for (const path of paths) {
    const file = foldersOf(path).find((folder) => seen.has(folded(folder)));
    if (file !== undefined) return { message: `${quoted(file)} is both a file and a folder`, path };
  }
  return undefined;
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function foldersOf(path: string): string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, at) => segments.slice(0, at + 1).join('/'));
}

/** The folder that all `paths` are in, taken off them; the root is empty where there is none. */
export function stripCommonRoot(paths: readonly string[]): { root: string; paths: string[] } {
  const [first = ''] = paths;
  const top = first.slice(0, first.indexOf('/') + 1);
  if (top === '' || !paths.every((path) => path.startsWith(top))) {
    return { root: '', paths: [...paths] };
  }
  return { root: top.slice(0, -1), paths: paths.map((path) => path.slice(top.length)) };
}
