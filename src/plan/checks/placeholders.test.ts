import { describe, expect, it } from 'vitest';
import { placeholderLines } from './testing/check-text';

const found = (...lines: string[]) => placeholderLines(['# Plan', '', ...lines].join('\n'));
const one = (line: string) => found(line).map((text) => text.replace(/^3: /, ''));

describe('placeholders', () => {
  it.each([
    ['A TODO here', 'TODO'],
    ['Queue: TBD', 'TBD'],
    ['(FIXME)', 'FIXME'],
    ['XXX', 'XXX'],
    ['Who owns it ???', '???'],
    ['NEEDS CLARIFICATION: which roster', 'NEEDS CLARIFICATION'],
    ['[NEEDS CLARIFICATION: which roster]', 'NEEDS CLARIFICATION'],
    ['RESEARCH NEEDED', 'RESEARCH NEEDED'],
    ['See ADR-xxx and FR-xxx', 'ADR-xxx'],
    ['**Linked Requirements**: NFR-PERF-xxx', 'NFR-PERF-xxx'],
    ['**Impact**: High | Medium | Low', 'High | Medium | Low'],
    [
      '**Status**: Proposed | Accepted | Deprecated | Superseded by ADR-xxx',
      'Proposed | Accepted | Deprecated | Superseded by ADR-xxx',
    ],
    ['**Decision Date**: YYYY-MM-DD', 'YYYY-MM-DD'],
    ['**FR Coverage**: {covered}/{total} ({percentage}%)', '{covered}'],
    ['**Spec**: [link]', '[link]'],
    [
      '**Storage**: [e.g., anything or NEEDS CLARIFICATION]',
      '[e.g., anything or NEEDS CLARIFICATION]',
    ],
    ['[### number]', '[### number]'],
    ['[PROJECT NAME] is big', '[PROJECT NAME]'],
    ['**[X]**', '[X]'],
    ['> quoted [FEATURE]', '[FEATURE]'],
    ['[spec](TBD)', 'TBD'],
    ['**Branch**: `[###-feature-name]`', '[###-feature-name]'],
    ['**Input**: from `/specs/[###-feature-name]/spec.md`', '[###-feature-name]'],
  ])('finds %s', (line, text) => expect(one(line)).toEqual([text]));

  it.each([
    ['`TODO`'],
    ['<!-- TODO [FEATURE] -->'],
    ['text <!-- TBD --> more'],
    ['TODO-list, TODO_2, TODOs, aTODO, todo'],
    ['`[FEATURE]`'],
    ['ADR-xxx-slug'],
    ['#### Performance Requirements (NFR-PERF-xxx)'],
    ['[FEATURE](https://example.org)'],
    ['![FEATURE](a.png)'],
    ['[FEATURE][ref]'],
    ['Evidence [^1], [sic], [!IMPORTANT], [10.0.0.0/16], [ADR-001], [x], [X] done, [ ] open'],
    ['[PASS] [STEP-2] [GRADE 10 FAILED]'],
    ['- [X] [a box](b.md)'],
    ['| Value | Format |\n| --- | --- |\n| `YYYY-MM-DD` | `H/M/L` |'],
    ['https://example.org/TODO/XXX'],
    ['The format YYYY-MM-DD is used; scale H/M/L'],
    ['GET /users/{id}'],
    ['**Level**: Gold | Silver'],
    ['```\n[FEATURE] TODO\n```'],
  ])('passes over %s', (line) => expect(found(line)).toEqual([]));

  it('finds what a template brackets in headings and column names, and no words there', () => {
    expect(found('## ADR-001: [Decision Title]', '### TODO app [IMPORTANT]')).toEqual([
      '3: [Decision Title]',
    ]);
    expect(found('| Opt 1: [Name] | ADR-xxx |', '|---|---|', '| a | b |')).toEqual(['3: [Name]']);
  });

  it('reports a line once, by what comes first in it', () => {
    expect(found('TBD and TODO, [FEATURE]', 'XXX')).toEqual(['3: TBD', '4: XXX']);
  });

  it('finds a bracket that runs over lines at the line where it starts', () => {
    expect(
      found('a [What the feature is for, and the', 'approach that research settled on] b'),
    ).toEqual(['3: [What the feature is for, and the approach that research settled on]']);
  });

  it('takes a lone bracket with a definition for a link', () => {
    expect(found('As in [FEATURE].', '', '[FEATURE]: https://example.org')).toEqual([]);
    expect(found('As in [FEATURE].', '', '# Other', '', '[feature]: https://example.org')).toEqual(
      [],
    );
  });

  it('looks into the fences of options and kill criteria only', () => {
    const fence = ['```', 'IF errors < [threshold] BY 2027-01-01:', '  THEN TODO', '```'];
    expect(found('**Kill Criteria**:', '', ...fence)).toEqual(['6: [threshold]']);
    expect(found('**Example**:', '', ...fence)).toEqual([]);
    expect(found('```text', '# [REMOVE IF UNUSED] Option 2: Web', 'src/ [DATE]', '```')).toEqual([
      '4: [REMOVE IF UNUSED] Option 2',
    ]);
  });

  it('counts lines in a file with CRLF and front matter', () => {
    expect(placeholderLines('---\r\na: TODO\r\n---\r\n# P\r\n\r\nTBD\r\n')).toEqual(['6: TBD']);
  });
});
