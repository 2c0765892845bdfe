import { Text } from '@codemirror/state';
import type { Parts } from '../codecs/codec';
import { editPlan } from '../edit';
import type { Operation, Path } from '../operation';
import type { Place } from '../place';
import { openPlan } from '../read-plan';
import type { SectionDefinition } from '../section';
import type { Json, JsonObject } from '../value';

export interface OneSection {
  readonly value: JsonObject;
  readonly place: Place;
  /** The text after operations within the section, or why they are refused. */
  readonly after: (...operations: readonly Operation[]) => string;
  /** The same for setting one value, its path written `a/b/0`. */
  readonly set: (path: string, value: Json) => string;
}

/** A plan of one section with these parts, its body given; what stands above the body is left out of answers. */
export function oneSection(parts: Parts, body: string): OneSection {
  const definition: SectionDefinition = {
    id: 'tested',
    name: 'Tested',
    headings: ['Tested'],
    templates: [],
    parts,
    help: '',
  };
  const above = '# Plan\n\n## Tested\n\n';
  const plan = openPlan(Text.of((above + body).split('\n')), [definition]);
  const section = plan.sections.find(({ id }) => id === 'tested');
  if (!section) throw new Error('The section is not there');
  const base: Path = ['sections', 'tested', 'value'];
  const after = (...operations: readonly Operation[]) => {
    const own = operations.map((operation) => ({
      ...operation,
      path: [...base, ...operation.path],
    }));
    const edit = editPlan(plan, own, [definition]);
    if (!edit.ok) return edit.error.message;
    return edit.value.plan.document.text.toString().slice(above.length);
  };
  const set = (path: string, value: Json) => after({ type: 'set', path: path.split('/'), value });
  return { value: section.value, place: section.place, after, set };
}
