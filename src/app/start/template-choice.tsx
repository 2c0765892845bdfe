import { cn } from '@/components/ui/class-names';
import { type TemplateId, templateChoices } from '@/templates/choices';

type TemplateChoiceProps = { value: TemplateId; onChange: (value: TemplateId) => void };

export function TemplateChoice({ value, onChange }: TemplateChoiceProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-muted-foreground text-xs/4">Template</legend>
      <div className="divide-y divide-border overflow-hidden rounded-lg border border-border">
        {templateChoices.map(({ id, name, description }) => (
          <label
            key={id}
            className={cn(
              'grid grid-cols-[16px_108px_minmax(0,1fr)] items-start gap-x-3 px-3 py-2 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2',
              'outline-ring max-sm:grid-cols-[16px_minmax(0,1fr)]',
              id === value ? 'bg-primary-soft' : 'hover:bg-surface',
            )}
          >
            <input
              type="radio"
              name="template"
              value={id}
              checked={id === value}
              onChange={() => onChange(id)}
              className="mt-0.5 size-4 accent-primary outline-none"
            />
            <span className={cn('font-medium', id === value && 'text-primary')}>{name}</span>
            <span className={cn('max-sm:col-start-2', id !== value && 'text-muted-foreground')}>
              {description}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
