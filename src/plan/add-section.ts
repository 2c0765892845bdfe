import { outlineOf, type Piece } from '@/markdown/outline';
import { fail, ok, type Result } from '@/markdown/result';
import type { Edited } from '@/markdown/write';
import type { PlanEdit } from './edit';
import {
  insertAfterPiece,
  insertBeforePiece,
  type RawReplacement,
  rawSpan,
  replacePieces,
  shiftHeadings,
  withEndings,
} from './piece-edits';
import type { Plan, PlanSection } from './plan';
import { readPlan } from './read-plan';
import type { SectionDefinition } from './section';

/**
 * Writes a known section that the plan lacks, as the example text, heading included: after the nearest section that
 * precedes it in `definitions` and is there, at the level of the plan's sections. Nothing else changes.
 */
export function addSection(
  plan: Plan,
  definitionId: string,
  definitions: readonly SectionDefinition[],
  example: string,
): Result<PlanEdit> {
  const definition = definitions.find(({ id }) => id === definitionId);
  if (!definition) return fail(`There is no section “${definitionId}” to add`);
  if (plan.sections.some((section) => section.definition === definition))
    return fail(`The plan has the section “${definition.name}” already`);
  const done = insertExample(plan, definition, definitions, example);
  if (!done.ok) return done;
  const added = readPlan(done.value.document, definitions, plan);
  const others = added.sections.filter((section) => section.definition !== definition);
  if (others.length !== added.sections.length - 1 || !sameSections(plan.sections, others))
    return fail('This would change what the plan’s other sections hold');
  return ok({ plan: added, changes: done.value.changes });
}

function insertExample(
  plan: Plan,
  definition: SectionDefinition,
  definitions: readonly SectionDefinition[],
  example: string,
): Result<Edited> {
  const { document, sections } = plan;
  const title = definition.id === 'header';
  const own = /^#+/.exec(example)?.[0].length ?? 2;
  const by = title ? 0 : topLevel(plan) - own;
  const text = (near: Piece) => withEndings(document, near, shiftHeadings(example.trim(), by));
  const index = title ? -1 : predecessor(plan, definitions.indexOf(definition), definitions);
  const before = sections[index]?.pieces.at(-1);
  if (before) return insertAfterPiece(document, before, text(before));
  const first = sections[0]?.pieces[0];
  if (first) return insertBeforePiece(document, first, text(first));
  const piece = outlineOf(document)[0];
  if (!piece) throw new Error('A document has at least one piece');
  return insertAfterPiece(document, piece, text(piece), '');
}

/** The level of the plan's sections; the template's where it has none. */
function topLevel({ sections }: Plan): number {
  const levels = sections
    .filter(({ definition, level }) => definition?.id !== 'header' && level > 0)
    .map(({ level }) => level);
  return levels.length > 0 ? Math.min(...levels) : 2;
}

/** Index of the section to write after, those within it included; -1 when none precedes. */
function predecessor(plan: Plan, order: number, definitions: readonly SectionDefinition[]): number {
  const { sections } = plan;
  const ranks = sections.map(({ definition }) =>
    definition ? definitions.indexOf(definition) : -1,
  );
  const nearest = Math.max(-1, ...ranks.filter((rank) => rank < order));
  let index = nearest < 0 ? headerEnd(sections) : ranks.lastIndexOf(nearest);
  const level = topLevel(plan);
  while (index >= 0 && (sections[index + 1]?.level ?? 0) > level) index += 1;
  return index;
}

/** The last section of those that stand before the plan's first heading. */
function headerEnd(sections: readonly PlanSection[]): number {
  return sections.findIndex(({ level }) => level > 0) < 0
    ? sections.length - 1
    : sections.findIndex(({ level }) => level > 0) - 1;
}

function sameSections(before: readonly PlanSection[], after: readonly PlanSection[]): boolean {
  return (
    before.length === after.length &&
    before.every((section, i) => {
      const other = after[i];
      return section.heading === other?.heading && section.definition === other.definition;
    })
  );
}

/** Removes a section with what parts it from the one before it. Nothing else changes. */
export function removeSection(
  plan: Plan,
  id: string,
  definitions: readonly SectionDefinition[],
): Result<PlanEdit> {
  const index = plan.sections.findIndex((section) => section.id === id);
  const section = plan.sections[index];
  if (!section) return fail(`The plan has no section “${id}”`);
  const own = new Set(section.pieces);
  const expected = outlineOf(plan.document).filter((piece) => !own.has(piece));
  const done = replacePieces(plan.document, [removal(plan, index)], expected);
  if (!done.ok) return done;
  const rest = readPlan(done.value.document, definitions, plan);
  const others = plan.sections.filter((other) => other !== section);
  if (!sameSections(others, rest.sections))
    return fail('This would change what the plan’s other sections hold');
  return ok({ plan: rest, changes: done.value.changes });
}

/** A rule before the section stays and one after it goes, so that the others are parted as before. */
function removal({ document, sections }: Plan, index: number): RawReplacement {
  const pieces = (at: number) => sections[at]?.pieces;
  const own = rawSpan(document, pieces(index) ?? []);
  const next = pieces(index + 1);
  const nextFrom = next ? rawSpan(document, next).from : document.text.length;
  const previous = pieces(index - 1);
  if (!previous) return { from: own.from, to: nextFrom };
  const { to: end } = rawSpan(document, previous);
  const gap = document.text.sliceString(end, own.from);
  if (gap.trim() === '') return { from: end, to: own.to };
  if (next) return { from: own.from, to: nextFrom };
  return { from: gap.includes('<!--') ? end + gap.trimEnd().length : end, to: own.to };
}
