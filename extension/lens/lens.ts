import type { AdapterTable } from '../page/adapting/adapter.ts';
import { mayHaveAdapter } from './adapter-hosts.ts';
import { answer } from './answer.ts';
import { answerAsChanged } from './answer-as-changed.ts';
import type { Desk, DeskCore } from './desk.ts';
import { createDevice, type DeviceParts } from './device.ts';
import { hideLists } from './hide-lists.ts';
import { createKnowledge } from './knowledge.ts';
import type { MentionAnswers, PageMessage } from './messages.ts';
import { mutesOn, type PrivateMutes } from './mutes.ts';
import { readMentions } from './read-mentions.ts';
import { record } from './read-value.ts';
import type { PageSender } from './sellers.ts';
import type { SettingsStore } from './settings.ts';
import type { Sites } from './sites.ts';
import type { SyncReport } from './sync.ts';
import { tellChanged } from './tell-changed.ts';
import { createWithdrawals } from './withdrawals.ts';

/** What the lens is made of; all that touches the browser comes from outside. */
export interface LensParts
  extends Pick<DeviceParts, 'create'>,
    Omit<DeskCore, 'device' | 'withdrawals' | 'privateMutes' | 'knowledge' | 'onChange'> {
  readonly settings: Pick<SettingsStore, 'read'>;
  /** What does everything else, from a script of its own. */
  readonly loadDesk: (core: DeskCore) => Promise<Desk>;
}

/** The worker's whole work, without the browser's events. */
export interface Lens {
  /** @param force a person asks: the wait after failures does not hold it up */
  sync(force: boolean): Promise<SyncReport>;
  /** The last private window was closed: what it taught is forgotten. */
  forgetPrivate(): Promise<void>;
  /** Switches sites on and off. */
  sites(): Promise<Sites>;
  /** Answers what a page sent; `undefined` for what is no question. */
  answerPage(message: unknown, sender: PageSender): Promise<unknown>;
  /** Answers what a page of the extension sent; `undefined` for what is no question. */
  answerScreen(message: unknown): Promise<unknown>;
}

/** The answer to a page whose site has no adapter. */
const NO_ADAPTERS: AdapterTable = { adapters: [], off: [] };

/**
 * Puts the lens together. Which companies a page names is answered here; for all else the desk is opened, which a worker
 * that is woken by a page seldom needs.
 */
export function createLens({ loadDesk, create, settings, ...parts }: LensParts): Lens {
  const { area } = parts;
  const serverAddress = async () => (await settings.read()).serverAddress;
  const onChange = tellChanged(parts.tabs);
  const device = createDevice({ create, serverAddress, onChange });
  const withdrawals = createWithdrawals(area);
  const knowledge = createKnowledge(device, withdrawals);
  const privateMutes: PrivateMutes = { mutes: [] };
  let desk: Promise<Desk> | null = null;

  function openDesk(): Promise<Desk> {
    desk ??= loadDesk({ ...parts, device, withdrawals, privateMutes, knowledge, onChange }).catch((error) => {
      desk = null;
      throw error;
    });
    return desk;
  }

  async function answerMentions(
    { mentions }: Extract<PageMessage, { type: 'answerMentions' }>,
    { origin, isPrivate }: PageSender,
  ): Promise<MentionAnswers> {
    const [known, { language, hiddenLists }, changed] = await Promise.all([
      knowledge(),
      settings.read(),
      mutesOn(area, privateMutes, origin, isPrivate),
    ]);
    const answers = mentions.map((mention) =>
      answerAsChanged(mention, changed, (asked) => hideLists(answer(asked, known), hiddenLists)),
    );
    return { answers, language, asOf: known.asOf };
  }

  return {
    sites: async () => (await openDesk()).sites,
    sync: async (force) => (await openDesk()).sync(force),
    async forgetPrivate() {
      privateMutes.mutes = [];
      await (await desk)?.forgetPrivate();
    },
    async answerPage(message, sender) {
      const mentions = readMentions(message);
      if (mentions !== null) return answerMentions(mentions, sender);
      if (record(message)?.['type'] === 'readAdapters') {
        // A page asks this before anything else: the snapshot opens meanwhile, for its companies come next.
        void device.open();
        const hasNone = !(await mayHaveAdapter(parts.session, await serverAddress(), sender.url));
        if (hasNone) return NO_ADAPTERS;
      }
      return (await openDesk()).answerPage(message, sender);
    },
    answerScreen: async (message) => (await openDesk()).answerScreen(message),
  };
}
