import { describe, expect, it } from 'vitest';
import { addIds, idsBeginning, suggestIds } from './id-suggestions';

const options = [
  { id: 'ADR-001', label: 'Work queue' },
  { id: 'FR-001', label: 'Queue a message' },
  { id: 'FR-002', label: 'Deliver a message' },
];
const ids = (found: { id: string }[]) => found.map((option) => option.id);

describe('suggestIds', () => {
  it('puts ids that start with the text before labels that hold it', () => {
    expect(ids(suggestIds(options, [], 'fr'))).toEqual(['FR-001', 'FR-002']);
    expect(ids(suggestIds(options, [], 'queue'))).toEqual(['ADR-001', 'FR-001']);
  });

  it('leaves out what is picked', () => {
    expect(ids(suggestIds(options, ['FR-001'], 'FR'))).toEqual(['FR-002']);
  });

  it('offers everything while nothing is typed', () => {
    expect(ids(suggestIds(options, [], ' '))).toEqual(['ADR-001', 'FR-001', 'FR-002']);
  });
});

describe('idsBeginning', () => {
  it('finds ids by how they begin alone, in large letters or small', () => {
    expect(ids(idsBeginning(options, 'fr-'))).toEqual(['FR-001', 'FR-002']);
    expect(ids(idsBeginning(options, 'queue'))).toEqual([]);
  });
});

describe('addIds', () => {
  it('takes several ids at once and none twice', () => {
    expect(addIds(['FR-001'], 'FR-002, FR-001; NFR-PERF-001')).toEqual([
      'FR-001',
      'FR-002',
      'NFR-PERF-001',
    ]);
  });

  it('adds nothing for blank text', () => {
    expect(addIds(['FR-001'], '  , ')).toEqual(['FR-001']);
  });
});
