import type { AdapterState } from '../page/sellers/read-by-adapter.ts';
import type { FlagKey, TabMention, WorkerMessage } from './messages.ts';

/** The browser's tabs, as far as they are needed. */
export interface TabParts {
  /** Ids of all open tabs. */
  readonly all: () => Promise<readonly number[]>;
  /** Ids of the frames of a tab that a page script may be in, the page itself first. */
  readonly frames: (tabId: number) => Promise<readonly number[]>;
  /** Resolves to what the page or one frame answered, or to `undefined` where no page script listens. */
  readonly tell: (tabId: number, message: WorkerMessage, frameId?: number) => Promise<unknown>;
}

/** The companies on open pages. They live in the page's own script and nowhere else: asked for, never stored. */
export interface TabMentions {
  list(tabId: number): Promise<readonly TabMention[]>;
  /** Shows a flag of a page; `false` where there is none to be seen. */
  show(tabId: number, flag: FlagKey): Promise<boolean>;
  /** What became of the adapter of a page; `null` where there is none. */
  adapter(tabId: number): Promise<AdapterState>;
}

/** Asks pages through `tabs`. A tab without the page script has no mentions. */
export function createTabMentions(tabs: TabParts): TabMentions {
  return {
    async list(tabId) {
      const frames = await tabs.frames(tabId);
      const reports = await Promise.all(
        frames.map((frame) => tabs.tell(tabId, { type: 'reportMentions' }, frame)),
      );
      return reports.flatMap((report) => (Array.isArray(report) ? (report as TabMention[]) : []));
    },
    async show(tabId, { kind, text }) {
      for (const frame of await tabs.frames(tabId))
        if ((await tabs.tell(tabId, { type: 'showFlag', kind, text }, frame)) === true) return true;
      return false;
    },
    async adapter(tabId) {
      return ((await tabs.tell(tabId, { type: 'reportAdapter' })) as AdapterState | undefined) ?? null;
    },
  };
}
