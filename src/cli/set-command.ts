import { fail, ok, type Result } from '@/markdown/result';
import { lineOf } from '@/plan/checks/lines';
import { editPlan, type PlanEdit } from '@/plan/edit';
import { locate } from '@/plan/locate';
import type { Operation, Path } from '@/plan/operation';
import { positionOf } from '@/plan/place';
import type { Plan } from '@/plan/plan';
import { parsePointer } from '@/plan/pointer';
import { openPlan } from '@/plan/read-plan';
import type { Json } from '@/plan/value';
import { sections } from '@/sections';
import type { Command } from './command';
import type { Io } from './io';
import { bytesOf, type OpenText, openText, writeFile } from './open-file';
import { isTitle, pointerProblem } from './pointer-problem';
import { renameBeside } from './rename-beside';

export const setCommand: Command = {
  name: 'set',
  usage: 'FILE POINTER VALUE [--write]',
  summary: 'write one value, with the computed text that follows from it',
  details: [
    'POINTER is a JSON Pointer into what read --json prints, such as',
    '  /title  or  /sections/architecture-decisions/value/decisions/ADR-001/status',
    'A segment is a name, an index, an id, or - for a new item at the end of a list.',
    'VALUE is JSON, else taken as text; a number is written as it is typed.',
    'Setting the id that defines a thing renames its citations; with --write in all Markdown files',
    'of the plan’s folder (spec.md, tasks.md, adrs/ and so on).',
    'The new text is printed, or with --write written to FILE. Put -- before a VALUE that starts with -.',
  ],
  flags: { alone: ['--write'] },
  run: async (io, { words, flags }) => {
    const [path, pointer, value, ...more] = words;
    if (path === undefined || pointer === undefined || value === undefined || more.length > 0)
      return fail('set takes FILE, POINTER and VALUE');
    if (path === '-' && flags.has('--write')) return fail('standard input cannot be written to');
    const opened = await openText(io, path);
    if (!opened.ok) return opened;
    const edit = setValue(opened.value, pointer, parseValue(value));
    if (!edit.ok) return edit;
    return flags.has('--write')
      ? writeEdit(io, opened.value, edit.value)
      : printEdit(io, opened.value, edit.value);
  },
};

/** VALUE as JSON, else as the text that it is; so is a number that is not written as JSON would, such as 2.10. */
export function parseValue(value: string): Json {
  try {
    const parsed = JSON.parse(value) as Json;
    return typeof parsed === 'number' && String(parsed) !== value.trim() ? value.trim() : parsed;
  } catch {
    return value;
  }
}

function setValue(opened: OpenText, pointer: string, value: Json): Result<PlanEdit> {
  const { path } = opened;
  const segments = parsePointer(pointer);
  if (!segments.ok) return fail({ ...segments.error, path });
  if (opened.readOnly !== undefined) return fail(`cannot be changed: ${opened.readOnly}`, { path });
  const plan = openPlan(opened.text, sections);
  const operation = operationAt(plan, segments.value, value);
  const edit = editPlan(plan, [operation], sections);
  if (edit.ok) return edit;
  const found = locate(plan, segments.value);
  const untitled = isTitle(segments.value) && found.ok && found.value.place.type === 'absent';
  if (operation.type === 'set' && (!found.ok || untitled))
    return fail(`${pointer || '(empty)'}: ${pointerProblem(plan, segments.value)}`, { path });
  const line = lineAt(plan, segments.value);
  const place = line === undefined ? { path } : { path, line };
  return fail(`${pointer}: ${edit.error.message}`, place);
}

/** `-` at the end of a pointer is the place after a list's last item, as JSON Pointer has it. */
function operationAt(plan: Plan, path: Path, value: Json): Operation {
  const list = path.at(-1) === '-' ? locate(plan, path.slice(0, -1)) : undefined;
  if (!list?.ok || list.value.place.type !== 'array') return { type: 'set', path, value };
  const index = list.value.place.items.length;
  return { type: 'insert', path: path.slice(0, -1), index, value };
}

function lineAt(plan: Plan, path: Path): number | undefined {
  const found = locate(plan, path);
  const position = found.ok ? positionOf(found.value.place) : undefined;
  return position && lineOf(plan.document, position.chunk, position.at);
}

/** Prints the text in the file's own encoding, so that it can be sent to a file as it is. */
export function printEdit(io: Io, opened: OpenText, { plan }: PlanEdit): Result<0> {
  const bytes = bytesOf(opened, plan.document.text);
  if (!bytes.ok) return bytes;
  io.stdout(bytes.value);
  return ok(0);
}

/** Writes the plan where it changed, and first of all finds out that everything can be written. */
export async function writeEdit(io: Io, opened: OpenText, edit: PlanEdit): Promise<Result<0>> {
  const { path } = opened;
  const bytes = bytesOf(opened, edit.plan.document.text);
  if (!bytes.ok) return bytes;
  const records = edit.renamed ? await renameBeside(io, path, edit.renamed) : ok([]);
  if (!records.ok) return records;
  const changed = edit.changes.empty ? [] : [{ path, bytes: bytes.value }, ...records.value];
  for (const file of changed) {
    const written = writeFile(io, file.path, file.bytes);
    if (!written.ok) return written;
    io.stderr(`${file.path}: written`);
  }
  if (changed.length === 0) io.stderr(`${path}: nothing to change`);
  return ok(0);
}
