/** Registered names, without a page and without the network. */
export { normaliseName } from './normalise-name.ts';
