import { keptBy } from '@/markdown/kept';
import type { Plan, PlanSection } from '@/plan/plan';
import { isArray, isObject, type Json } from '@/plan/value';
import { isBare, isViolated } from '@/sections/complexity-tracking/owed';
import { type Progress, progressOf } from './progress';

/** One line of the outline. */
export interface OutlineSection {
  readonly id: string;
  readonly name: string;
  /** The id of its definition; undefined where the section is not known. */
  readonly definition: string | undefined;
  readonly progress: Progress;
  readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
  /** The item's id, or its index where it has none. */
  readonly id: string;
  readonly title: string;
  /** The part of the section that holds the items, and where in it. */
  readonly part: string;
  readonly index: number;
}

/** The sections of a plan in document order, without blank lines before the title; an unchanged one is the same object. */
export function outlineOfPlan({ sections }: Plan): readonly OutlineSection[] {
  const check = sections.find(({ definition }) => definition?.id === 'constitution-check')?.value;
  return sections
    .filter((section) => !isBlankStart(section))
    .map((section) => {
      const outline = outlineOfSection(section);
      const bare = outline.definition === 'complexity-tracking' && isBare(section.value);
      return bare ? (isViolated(check) ? owing : done)(outline) : outline;
    });
}

/** With nothing else to be counted than whether something has to be justified. */
const justified = (filled: number) =>
  keptBy((outline: OutlineSection) => ({ ...outline, progress: { filled, total: 1 } }));
const owing = justified(0);
const done = justified(1);

/** The section that a plan opens with: what stands before the title is not what it is about. */
export function firstSection({ sections }: Plan): PlanSection | undefined {
  return sections.find((section) => !isStart(section)) ?? sections[0];
}

/** Front matter, and what else stands before the title. */
function isStart({ definition, pieces }: PlanSection): boolean {
  return definition === undefined && pieces[0]?.heading === undefined;
}

function isBlankStart(section: PlanSection): boolean {
  const { blocks } = section.value;
  return isStart(section) && isArray(blocks) && blocks.length === 0;
}

const startNames: Readonly<Record<string, string>> = {
  preamble: 'Before the title',
  'front-matter': 'Front matter',
};

export function sectionName(section: PlanSection): string {
  const { definition, heading, id } = section;
  if (definition) return definition.name;
  if (isStart(section)) return startNames[id] ?? id;
  return heading === '' ? 'Without a heading' : plainHeading(heading);
}

/** The outline of one section; the same object while it is unchanged. */
export const outlineOfSection = keptBy(
  (section: PlanSection): OutlineSection => ({
    id: section.id,
    name: sectionName(section),
    definition: section.definition?.id,
    progress: progressOf(section.value, section.place),
    items: itemsOf(section),
  }),
);

function itemsOf({ definition, value }: PlanSection): readonly OutlineItem[] {
  if (!definition) return [];
  return Object.entries(definition.parts).flatMap(([part, { shape }]) => {
    const items = value[part];
    if (shape.type !== 'each' || !isArray(items)) return [];
    return items.map((item, index) => outlineOfItem(item, part, index));
  });
}

const itemCache = new WeakMap<object, OutlineItem>();

function outlineOfItem(item: Json, part: string, index: number): OutlineItem {
  const value = isObject(item) ? item : {};
  const known = itemCache.get(value);
  if (known?.index === index) return known;
  const { id, title } = value;
  const line = { id: String(id || index), title: plainHeading(String(title ?? '')), part, index };
  itemCache.set(value, line);
  return line;
}

/** A heading without its marks: `**Scope** (v1)` reads "Scope (v1)". */
function plainHeading(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,2}(?=\S)|(?<=\S)[*_`]{1,2}/g, '');
}
