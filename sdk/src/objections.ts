/** Objecting to an entry, and asking what became of it. */
export { fetchObjection as objection } from './client/fetch-objection.ts';
export { submitObjection } from './client/submit-objection.ts';
