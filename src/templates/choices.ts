export type TemplateId = 'product' | 'infrastructure' | 'core';

export interface TemplateChoice {
  readonly id: TemplateId;
  readonly name: string;
  readonly description: string;
}

/** What "New plan" can start from, the fullest first; without the texts, which are large. */
export const templateChoices: readonly TemplateChoice[] = [
  {
    id: 'product',
    name: 'Product',
    description: 'Decisions, risks, traceability, observability and scale: for what customers use.',
  },
  {
    id: 'infrastructure',
    name: 'Infrastructure',
    description: 'Compute, storage, networks, security and state: for what is provisioned.',
  },
  {
    id: 'core',
    name: 'Core',
    description: 'Context, constitution, structure and complexity: the short plan.',
  },
];
