import type { Difference } from './differences';
import type { SharedField } from './record';
import { readScores } from './scores-table';

/** What the shared fields are called in a sentence. */
export const fieldNames: Readonly<Record<SharedField, string>> = {
  title: 'title',
  status: 'status',
  supersedes: 'supersedes',
  date: 'decision date',
  impact: 'impact',
  requirements: 'linked requirements',
  decision: 'decision',
  context: 'context',
  rationale: 'rationale',
  options: 'options',
  selected: 'selected option',
  reversibility: 'reversibility',
  consequences: 'trade-offs',
  notes: 'implementation notes',
};

/** What the record says, short enough to stand beside a field. */
export function saidByRecord({ field, record }: Difference): string {
  if (field !== 'options') return record.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  if (!record.startsWith('|')) return record.split('\n').join(', ');
  const { options, sums } = readScores(record);
  return options.map((option, index) => `${option} ${sums[index] ?? ''}`.trim()).join(', ');
}
