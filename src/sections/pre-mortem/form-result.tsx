import { useSection } from '@/components/fields/section-context';
import { RiskPicture } from './form-picture';
import { readScenarios } from './scenario';

/** The risk map beside the form. */
export function RiskResult() {
  const { section } = useSection();
  if (readScenarios(section.value).length === 0) return null;
  return (
    <section aria-label="Risk map" className="grid gap-2">
      <h2 className="font-semibold text-muted-foreground text-xs/4">Risk map</h2>
      <RiskPicture />
    </section>
  );
}
