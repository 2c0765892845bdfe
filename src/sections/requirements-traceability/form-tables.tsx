import { ListPlus } from 'lucide-react';
import { RowsPart } from '@/components/fields/generated-part';
import type { GeneratedPartProps } from '@/components/fields/generated-props';
import { useSectionActions } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import type { MenuItem } from '@/components/ui/menu-item';
import { idTokens } from '@/plan/id-pattern';
import { linksOf } from '@/plan/ids/reference-graph';
import { memberObject, memberObjects, memberText } from '@/plan/json-view';
import { printStatus } from './status';

/** In px: a table of as many columns fits the page without being scrolled. */
const functionalWidths = { decisions: 112, tasks: 112, tests: 104, status: 112 };
const nonFunctionalWidths = { id: 118, decisions: 100, monitoring: 114, alerts: 100, status: 104 };
const gapWidths = { type: 104, item: 96 };

const openFunctional = { status: printStatus('', 'decision and task', 'Covered') };
const openNonFunctional = { status: printStatus('', 'monitoring', 'Planned') };

export function FunctionalTable(props: GeneratedPartProps) {
  const looks = { rowWord: 'requirement', widths: functionalWidths };
  return <RowsPart {...props} {...looks} bare follows={openFunctional} />;
}

export function NonFunctionalTable(props: GeneratedPartProps) {
  const looks = { rowWord: 'requirement', widths: nonFunctionalWidths };
  return <RowsPart {...props} {...looks} bare follows={openNonFunctional} />;
}

/** The gaps that follow from the matrices; what is done about each is the author's. */
export function GapTable(props: GeneratedPartProps) {
  return <RowsPart {...props} bare rowWord="gap" widths={gapWidths} />;
}

/** What a change of one thing affects, filled from what refers to it where that is asked for. */
export function ImpactTable(props: GeneratedPartProps) {
  const { current } = useSectionActions();
  const edit = useSectionEdit();
  const rowItems = (row: number): MenuItem[] => {
    const { section, surroundings } = current();
    const change = memberText(
      memberObjects(memberObject(section.value, 'impact'), 'rows')[row],
      'change',
    );
    const id = change.match(idTokens)?.[0];
    if (id === undefined) return [];
    return [
      {
        label: `Fill in what is linked with ${id}`,
        icon: <ListPlus />,
        onSelect: () => {
          const linked = [...(linksOf(surroundings.now().plan).get(id) ?? [])];
          const path = ['impact', 'rows', String(row), 'affected'];
          const label = `Fill in what ${id} affects`;
          edit([{ type: 'set', path, value: linked.join(', ') }], { label });
        },
      },
    ];
  };
  return <RowsPart {...props} bare rowWord="change" rowItems={rowItems} />;
}
