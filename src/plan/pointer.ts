import { fail, ok, type Result } from '@/markdown/result';
import type { Path } from './operation';

/** Parses a JSON Pointer (RFC 6901): `/sections/summary/value/text`. */
export function parsePointer(pointer: string): Result<Path> {
  if (pointer === '') return ok([]);
  if (!pointer.startsWith('/')) return fail(`A pointer starts with “/”: ${pointer}`);
  const segments = pointer.slice(1).split('/');
  const wrong = segments.find((segment) => /~(?![01])/.test(segment));
  if (wrong !== undefined) return fail(`“~” stands only in ~0 and ~1: ${wrong}`);
  return ok(segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')));
}

export function formatPointer(path: Path): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
