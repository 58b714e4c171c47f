import { discoverMentions } from '../../../extension/page/reading/discover-mentions.ts';
import { MUTATIONS } from './mutations.ts';

/** What reading finds in one mutated copy of a page. */
export interface Found {
  readonly mutation: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Everything that a message could carry. */
  readonly said: readonly string[];
}

function discover(html: string): Found[] {
  return Object.entries(MUTATIONS).map(([mutation, mutate]) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    mutate(page);
    const mentions = [...discoverMentions(page)].filter((mention) => mention !== null);
    const keys = (kind: string): string[] => [
      ...new Set(mentions.filter((mention) => mention.kind === kind).map(({ key }) => key)),
    ];
    return {
      mutation,
      codes: keys('code'),
      names: keys('name'),
      said: mentions.flatMap(({ text, key }) => [text, key]),
    };
  });
}

const discoveryBench = { discover };
export type DiscoveryBench = typeof discoveryBench;
(globalThis as { discoveryBench?: DiscoveryBench }).discoveryBench = discoveryBench;
