/** What is around a form, in one file that loads once the first is drawn. */
export { readDefinedIds } from '@/plan/ids/defined';
export { createIdSources } from './id-source';
export { keepFocus } from './keep-focus';
export { giveOwnForm } from './own-form';
export { SectionPanel } from './section-panel';
