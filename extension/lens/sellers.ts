import { acceptLesson, type LessonSender } from '../directory/accept-lesson.ts';
import type { KnownCode, KnownSeller, SellerDirectory } from '../directory/known-seller.ts';
import {
  correctSeller,
  forgetSeller,
  learnSeller,
  resolveSeller,
  withoutExpired,
} from '../directory/seller-directory.ts';
import type { SellerStore } from '../directory/seller-store.ts';
import type { AdapterTable } from '../page/adapting/adapter.ts';
import { tableOfHost } from '../page/adapting/table-of-host.ts';
import type { SellerMessage, SellerRef } from './messages.ts';

/** Whose message it is, as the browser says. */
export interface PageSender extends LessonSender {
  /** Whose page it is. A frame that a page wrote has the page's, and an address that says nothing. */
  readonly origin: string;
  readonly isPrivate: boolean;
}

/** What the sellers' part of the worker is made of. */
export interface SellersParts {
  readonly open: () => Promise<SellerStore>;
  readonly table: () => Promise<AdapterTable>;
  readonly now: () => number;
  /** Something may be answered otherwise now. */
  readonly onChange: () => Promise<void>;
}

/** The seller directory, as pages may use it. */
export interface Sellers {
  answer(message: SellerMessage, sender: PageSender): Promise<unknown>;
  /** What is known, the newest first; what private windows learned is not among it. */
  list(): Promise<readonly KnownSeller[]>;
  /** A person says which company a seller is (`null`: none to mark), or with `undefined` takes that back. */
  correct(seller: SellerRef, code: string | null | undefined): Promise<void>;
  forget(seller: SellerRef): Promise<void>;
  /** Where they are kept: `memory` where the disk lets nothing be kept, or holds what a newer version wrote. */
  storage(): Promise<SellerStore['state']>;
  /** Lets go of what no longer holds. */
  expire(): Promise<void>;
  forgetPrivate(): Promise<void>;
  erase(): Promise<void>;
}

/** Today where the device is: `YYYY-MM-DD`. */
export function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Answers pages about sellers. A page hears of its own site's sellers alone. */
export function createSellers({ open, table, now, onChange }: SellersParts): Sellers {
  const today = () => dayOf(now());
  let opened: Promise<SellerStore> | undefined;
  const store = () => {
    opened ??= open();
    return opened;
  };

  async function learn(lesson: unknown, sender: PageSender): Promise<boolean> {
    const accepted = acceptLesson(lesson, sender, await table(), today());
    if (accepted === null) return false;
    const kept = await store();
    const before = resolveSeller(kept.directory(sender), accepted, today());
    await kept.change(sender, (directory) => learnSeller(withoutExpired(directory, today()), accepted));
    const after = resolveSeller(kept.directory(sender), accepted, today());
    if (before?.code !== after?.code || before?.source.day !== after?.source.day) await onChange();
    return true;
  }

  async function resolve(
    sellers: readonly (SellerRef | null)[],
    sender: PageSender,
  ): Promise<(KnownCode | null)[]> {
    const own = await ownSites(sender);
    const directory = (await store()).directory(sender);
    return sellers.map((seller) =>
      seller === null || !own.has(seller.site) ? null : resolveSeller(directory, seller, today()),
    );
  }

  /** The sites to which the sender's host belongs. */
  async function ownSites(sender: PageSender): Promise<ReadonlySet<KnownSeller['site']>> {
    return new Set((await tableOf(sender)).adapters.map(({ site }) => site));
  }

  async function tableOf({ url }: PageSender): Promise<AdapterTable> {
    const address = URL.parse(url);
    return address === null ? { adapters: [], off: [] } : tableOfHost(address.hostname, await table());
  }

  async function change(how: (directory: SellerDirectory) => SellerDirectory): Promise<void> {
    await (await store()).change({ isPrivate: false }, how);
    await onChange();
  }

  return {
    async list() {
      return [...withoutExpired((await store()).directory({ isPrivate: false }), today()).values()].reverse();
    },
    correct: (seller, code) =>
      change((directory) =>
        correctSeller(directory, seller, code === undefined ? null : { code, day: today() }),
      ),
    forget: (seller) => change((directory) => forgetSeller(directory, seller)),
    answer(message, sender) {
      switch (message.type) {
        case 'readAdapters':
          return tableOf(sender);
        case 'learnSeller':
          return learn(message.lesson, sender);
        case 'resolveSellers':
          return resolve(message.sellers, sender);
      }
    },
    storage: async () => (await store()).state,
    async expire() {
      await (await store()).change({ isPrivate: false }, (directory) => withoutExpired(directory, today()));
    },
    async forgetPrivate() {
      (await store()).forgetPrivate();
    },
    async erase() {
      await (await store()).erase();
    },
  };
}
