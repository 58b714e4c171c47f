/**
 * Whether the ground of an entry lets it flag, the one rule of server, badge and extension.
 */
export { mayTellAdverse } from './contract/ground-telling.ts';
/**
 * Reads a look-up result that did not come through the client, such as one that came with a page. Costs neither a
 * way to ask a server nor a place to keep answers.
 *
 * @throws AlienValue where the value is not of this contract; its message says where
 */
export { readLookupResult } from './contract/read-lookup-result.ts';
export { AlienValue } from './contract/reader.ts';
