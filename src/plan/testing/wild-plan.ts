import fc from 'fast-check';
import { filledPlan } from './filled-plan';
import { lineSoup } from './line-soup';

/** Passages as people and tools write them into plans, in layouts that no template has. */
const passages = [
  'Implementation Plan: Foo\n========================\n',
  'Summary\n-------\n\nWe do it.\n',
  '## 1.2 Technical Context (draft)\n\n**Language/Version**: TypeScript 5.9 | **Storage**: files\n**Testing**：vitest\n',
  '## Architecture Decisions\n\n### ADR-001 — Queue\n\n**Status**: Accepted  \n**Impact:** High\n**Decision**: Use it\nand more\n\n  and a paragraph\n\n#### Brainstorm-Curate Evidence\n\n| Criterion | Weight | Opt 1: Kafka | Opt 2: NATS |\n|---|---|---|---|\n| Ops | 3x | 4 | 8 |\n| **Weighted Score** | | **12** | **24** |\n\n**Selected**: Opt 2: NATS\n',
  '### Architecture Decisions\n### ADR-4\n# Next\n',
  '## Architecture Decisions\n\n### ADR-002: Table\n\n| | |\n|---|---|\n| **Status** | Accepted |\n| **Linked Requirements:** | FR-001 |\n| **Impact** |\n',
  '## Pre-Mortem Analysis\n\n### FAIL-001: It\n\n**Description**: x\n\n**Warning Signs**:\n- [ ] one\n- [X] two\n- [-] three\n',
  '## Constitution Check\n\n*GATE*\n\n- [x] Principle I: ok\n- ✅ II\n',
  '|a|a||\n|-|:-:|-:|\n||||\n|x|\n|1|2|3|4|5|\n',
  'a | b\n--|--\n1 | 2\n3 |\n| 4\n',
  '| `a\\|b` | \\\\| c |\n|:---|---:|\n|  &amp; \\|  |\t| x |\n**Label**: right after it\n',
  '- **Key**: value\n- **Other:** v2\n  more\n- **Empty**:\n',
  '**Multi**:\nline 1\nline 2  \nline 3\\\nline 4\n',
  '**A**: `code\n**B**: more` x\n**C**: [x\n**D**: y](z)\n',
  '**A**:\n\n| a |\n|---|\n| 1 |\n',
  '- one\n  - two\n    - three\n\n      para\n- four\n\n  five\n',
  '1. x\n   - [ ] y\n2) w\n10. z\n',
  '- \n-\n- [ ]\n- > quote\n',
  '<details>\n<summary>More</summary>\n\n**Key**: in it\n\n</details>\n',
  '<!--\n## not a heading\n-->\n',
  '<div>\n\n# In it\n\n</div>\n',
  '> **Note**: quoted\n> | a |\n> |---|\nlazy\n',
  '> **Status**: Draft | **Owner**: Ann\n> **Due**:\n>\n> | a | b |\n> |---|---|\n> | 1 | 2 |\n>\n> - [ ] one\n>   - two\n> and so on\n',
  '> [!NOTE]\n> **Key**: value\n> 1. one\n> 2. two\n>\n> text\n> > **Deep**: x\n',
  '~~~\n```\n# x\n```\n~~~\n',
  '  ```text\n  src/\n  └── a.ts\n  ```\n',
  '```\nunclosed\n',
  'Text[^1] and $$a|b$$.\n\n[^1]: note\n    more\n',
  'x\u2028# y\u2029z\n',
  'lone\r# return\r\r\n',
  '\u00a0nbsp\n\ufeff\n\f\n',
  '#\n#\tTab\n## Closed ##\n   ### Indented\n',
];

type Mutation = (text: string, at: number) => string;
const marks = [
  '`',
  '```',
  '<!--',
  '**',
  '|',
  '\n\n',
  '\\',
  '\t',
  '- ',
  '# ',
  '---\n',
  '\r',
  '\u2028',
];

const mutations: readonly Mutation[] = [
  (text, at) => withLine(text, at, () => []),
  (text, at) => withLine(text, at, (line) => [line, line]),
  (text, at) => withLine(text, at, (line) => [`  ${line}`]),
  (text, at) => withLine(text, at, (line) => [`> ${line}`]),
  (text, at) => withLine(text, at, (line) => [`\r${line}`]),
  (text, at) => withLine(text, at, (line) => [line.replace(/\|[^|]*\|?$/, '')]),
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/^#/gm, '##'),
  (text) => text.replace(/^##/gm, '#'),
  (text) => `- ${text.replace(/\n/g, '\n  ')}`,
  (text) => text.replace(/^(?!#)/gm, '> '),
  (text) => text.replace(/\n\n/g, '\n'),
  (text) => text.replace(/\n/g, '\n\n'),
  (text) => text.replace(/^\|(.*)\|$/gm, '$1'),
  (text) => text.replace(/\*\*([^*\n]+)\*\*:/g, '- __$1:__'),
  (text, at) => text.slice(0, at % (text.length + 1)),
  (text, at) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + marks[at % marks.length] + text.slice(from);
  },
];

function withLine(text: string, at: number, change: (line: string) => string[]): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  return lines.toSpliced(index, 1, ...change(lines[index] ?? '')).join('\n');
}

const parts = fc
  .array(fc.tuple(fc.constantFrom(...passages), fc.constantFrom('', '\n', '\n', '  \n')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pairs) => pairs.flat().join(''));

/** A plan in layouts that no template has: passages side by side, broken in up to three ways. */
export const wildPlan: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      parts,
      parts,
      filledPlan.map(({ text }) => text),
      lineSoup,
    ),
    fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat({ max: 100_000 })), { maxLength: 3 }),
  )
  .map(([text, changes]) => changes.reduce((whole, [change, at]) => change(whole, at), text));
