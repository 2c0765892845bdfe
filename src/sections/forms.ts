type FormModule = Promise<{ default: React.ComponentType }>;

export interface SectionForms {
  /** Where it is more than what the codecs say. */
  readonly form?: () => FormModule;
  /** What the right-hand panel shows beside the form. */
  readonly result?: () => FormModule;
  /** With an item open, the form draws the page's main heading itself. */
  readonly ownsItemHeading?: boolean;
}

/** What sections show of their own, by the definition's id; loaded when they open. */
export const sectionForms: Readonly<Record<string, SectionForms>> = {
  'api-contracts': {
    form: async () => ({ default: (await import('./api-contracts/form')).ContractsForm }),
    result: async () => ({ default: (await import('./api-contracts/form-result')).ContractResult }),
  },
  'api-method-reference': {
    result: async () => ({
      default: (await import('./api-method-reference/form-result')).MethodResult,
    }),
  },
  'architecture-decisions': {
    form: async () => ({
      default: (await import('./architecture-decisions/form')).DecisionsForm,
    }),
    result: async () => ({
      default: (await import('./architecture-decisions/form-result')).DecisionResult,
    }),
    ownsItemHeading: true,
  },
  'complexity-tracking': {
    form: async () => ({ default: (await import('./complexity-tracking/form')).ComplexityForm }),
  },
  'constitution-check': {
    form: async () => ({ default: (await import('./constitution-check/form')).ConstitutionForm }),
  },
  'dependency-registry': {
    result: async () => ({
      default: (await import('./dependency-registry/form-result')).DependencyResult,
    }),
  },
  'design-system': {
    form: async () => ({
      default: (await import('./technical-context/form-clarified')).ClarifiedForm,
    }),
    result: async () => ({
      default: (await import('./technical-context/form-result')).ResearchResult,
    }),
  },
  'non-functional-requirements': {
    form: async () => ({
      default: (await import('./non-functional-requirements/form')).RequirementsForm,
    }),
    result: async () => ({
      default: (await import('./non-functional-requirements/form-result')).RequirementsResult,
    }),
  },
  header: {
    result: async () => ({ default: (await import('./header/form-result')).FolderResult }),
  },
  'infrastructure-architecture': {
    form: async () => ({
      default: (await import('./infrastructure-architecture/form')).InfrastructureForm,
    }),
    result: async () => ({
      default: (await import('./infrastructure-architecture/form-result')).InfrastructureResult,
    }),
  },
  observability: {
    form: async () => ({ default: (await import('./observability/form')).ObservabilityForm }),
    result: async () => ({
      default: (await import('./observability/form-result')).ObservabilityResult,
    }),
  },
  scalability: {
    form: async () => ({ default: (await import('./scalability/form')).ScalabilityForm }),
    result: async () => ({
      default: (await import('./scalability/form-result')).ScalabilityResult,
    }),
  },
  'pre-mortem': {
    form: async () => ({ default: (await import('./pre-mortem/form')).PreMortemForm }),
    result: async () => ({ default: (await import('./pre-mortem/form-result')).RiskResult }),
  },
  'project-structure': {
    form: async () => ({ default: (await import('./project-structure/form')).StructureForm }),
  },
  'requirements-traceability': {
    form: async () => ({
      default: (await import('./requirements-traceability/form')).TraceabilityForm,
    }),
    result: async () => ({
      default: (await import('./requirements-traceability/form-result')).TraceabilityResult,
    }),
  },
  summary: {
    result: async () => ({ default: (await import('./header/form-result')).FolderResult }),
  },
  'technical-context': {
    form: async () => ({
      default: (await import('./technical-context/form-clarified')).ClarifiedForm,
    }),
    result: async () => ({
      default: (await import('./technical-context/form-result')).ResearchResult,
    }),
  },
};
