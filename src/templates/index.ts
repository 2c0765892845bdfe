import core from './core.md?raw';
import { fillHeader } from './fill-header';
import infrastructure from './infrastructure.md?raw';
import product from './product.md?raw';

export { featureSlug } from './fill-header';

export type TemplateId = 'product' | 'infrastructure' | 'core';

export interface Template {
  readonly id: TemplateId;
  readonly name: string;
  readonly description: string;
  readonly text: string;
}

/** What "New plan" can start from, the fullest first. */
export const templates: readonly Template[] = [
  {
    id: 'product',
    name: 'Product',
    description: 'Decisions, risks, traceability, observability and scale: for what customers use.',
    text: product,
  },
  {
    id: 'infrastructure',
    name: 'Infrastructure',
    description: 'Compute, storage, networks, security and state: for what is provisioned.',
    text: infrastructure,
  },
  {
    id: 'core',
    name: 'Core',
    description: 'Context, constitution, structure and complexity: the short plan.',
    text: core,
  },
];

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
