import { useSection } from '@/components/fields/section-context';
import { memberObjects, memberText } from '@/plan/json-view';
import { DecisionItem } from './form-item';
import { DecisionList } from './form-list';

/** All decisions as a table, or the one that is open. */
export function DecisionsForm() {
  const { section, item } = useSection();
  const decisions = memberObjects(section.value, 'decisions');
  const index = decisions.findIndex(
    (decision, at) => (memberText(decision, 'id') || String(at)) === item,
  );
  const open = decisions[index];
  if (item === undefined || open === undefined) return <DecisionList />;
  return <DecisionItem key={item} index={index} value={open} />;
}
