import { useState } from 'react';
import { useSection } from '@/components/fields/section-context';
import { useSectionEdit } from '@/components/fields/use-section-edit';
import { useRefused } from '@/components/fields/wrong-words';
import { Badge } from '@/components/ui/badge';
import { Select } from '@/components/ui/select';
import type { Verdict } from './compute/verdict';
import { verdictWords } from './heading-verdict';
import { setHeadingVerdict } from './operations';
import type { JudgedPrinciple } from './principles';

const tones = {
  pass: 'pass',
  violation: 'fail',
  open: 'warn',
  'not-applicable': 'neutral',
} as const;
const texts: Readonly<Record<Verdict, string>> = {
  pass: 'Passes',
  violation: 'Violation',
  open: 'Open',
  'not-applicable': 'Not applicable',
};
const verdicts = Object.keys(verdictWords) as Verdict[];

/** What the plan says of a principle; where its heading says it, it is chosen here. */
export function PrincipleVerdict({ judged }: { judged: JudgedPrinciple }) {
  if (judged.path[0] === 'subsections') return <HeadingVerdict judged={judged} />;
  if (judged.verdict === null) return <Badge tone="warn">No verdict</Badge>;
  return <Badge tone={tones[judged.verdict]}>{texts[judged.verdict]}</Badge>;
}

function HeadingVerdict({ judged }: { judged: JudgedPrinciple }) {
  const { section } = useSection();
  const edit = useSectionEdit();
  const [refused, setRefused] = useState<string>();
  const wrong = useRefused(refused);
  const choose = (verdict: Verdict | null) => {
    const operation = setHeadingVerdict(section.value, Number(judged.path[1]), verdict);
    setRefused(edit([operation], { label: `Verdict of ${judged.name}` })?.message);
  };
  return (
    <span className="grid">
      <Select
        {...wrong.control}
        aria-label={`Verdict of ${judged.name}`}
        className="h-6 w-36 py-0"
        value={judged.verdict ?? ''}
        placeholder="No verdict"
        options={verdicts.map((value) => ({ value, label: texts[value] }))}
        onChange={(event) =>
          choose(verdicts.find((verdict) => verdict === event.target.value) ?? null)
        }
      />
      {wrong.shown}
    </span>
  );
}
