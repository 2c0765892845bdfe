import { useId, useState } from 'react';
import { Input } from '@/components/ui/input';
import { Label } from '@/components/ui/label';

type IdChoiceProps = {
  id: string | undefined;
  options: readonly { id: string; title: string }[];
  onChoose: (id: string) => void;
};

/** Another id to look at: chosen from the plan's, or typed and entered. */
export function IdChoice({ id, options, onChoose }: IdChoiceProps) {
  const own = useId();
  const [typed, setTyped] = useState(id ?? '');
  const choose = (text: string) => {
    const next = text.trim();
    if (next !== '' && next !== id) onChoose(next);
  };
  return (
    <>
      <Label htmlFor={own}>Id</Label>
      <Input
        id={own}
        readOnly={false}
        list={`${own}-ids`}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        className="w-44 font-mono text-[13px]/5"
        onChange={(event) => {
          setTyped(event.target.value);
          if (isPicked(event.nativeEvent)) choose(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') choose(typed);
        }}
      />
      <datalist id={`${own}-ids`}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** Taken from the list of options, not typed. */
function isPicked(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
}
