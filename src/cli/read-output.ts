import { lineOf } from '@/plan/checks/lines';
import { placeholdersOf } from '@/plan/checks/placeholders';
import { definedIds } from '@/plan/ids/defined';
import type { Plan } from '@/plan/plan';
import { sectionLines } from '@/plan/section-lines';
import type { JsonObject } from '@/plan/value';
import { knownPlaceholders } from '@/templates/known-placeholders';

/** What `read` prints. Lines count from 1; `read.schema.json` says what values look like. */
export interface ReadOutput {
  readonly title: string;
  readonly template: string;
  readonly sections: readonly ReadSection[];
  readonly ids: readonly { readonly id: string; readonly kind: string; readonly line: number }[];
  readonly placeholders: readonly {
    readonly line: number;
    readonly text: string;
    readonly section: string;
  }[];
}

export interface ReadSection {
  readonly id: string;
  readonly heading: string;
  readonly line: number;
  readonly endLine: number;
  readonly known: boolean;
  readonly value: JsonObject;
}

export function readOutput(plan: Plan): ReadOutput {
  const { document, title, template } = plan;
  const lines = sectionLines(plan);
  return {
    title,
    template,
    sections: plan.sections.map(({ id, heading, definition, value }, index) => ({
      id,
      heading,
      line: lines[index]?.line ?? 1,
      endLine: lines[index]?.endLine ?? 1,
      known: definition !== undefined,
      value,
    })),
    ids: definedIds(plan).map(({ id, kind, chunk, at }) => ({
      id,
      kind,
      line: lineOf(document, chunk, at),
    })),
    placeholders: placeholdersOf(plan, knownPlaceholders()).map(({ chunk, at, text, section }) => ({
      line: lineOf(document, chunk, at),
      text,
      section,
    })),
  };
}
