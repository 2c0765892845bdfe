import { type TemplateChoice, type TemplateId, templateChoices } from './choices';
import core from './core.md?raw';
import { fillHeader } from './fill-header';
import infrastructure from './infrastructure.md?raw';
import product from './product.md?raw';

export { featureSlug } from './fill-header';

export type { TemplateId };

export interface Template extends TemplateChoice {
  readonly text: string;
}

const texts: Readonly<Record<TemplateId, string>> = { product, infrastructure, core };

/** What "New plan" can start from, the fullest first. */
export const templates: readonly Template[] = templateChoices.map((choice) => ({
  ...choice,
  text: texts[choice.id],
}));

export interface Feature {
  readonly number: string;
  readonly name: string;
  /** As it is to be printed, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The template's text with title, Branch, Date, Spec and Input filled in for the feature; the rest is left. */
export function newPlan(templateId: TemplateId, feature: Feature): string {
  const template = templates.find(({ id }) => id === templateId);
  if (!template) throw new Error(`There is no template "${templateId}".`);
  return fillHeader(template.text, feature);
}
