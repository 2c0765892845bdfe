/** What checks a plan, in one file that loads once the first form is drawn. */
export { keepLines } from '@/markdown/kept-lines';
export { checkInSteps } from '@/plan/checks/check-plan';
export { sectionChecks } from '@/sections/checks';
export { knownPlaceholders } from '@/templates/known-placeholders';
