import { parseIdentifier } from '@credit-lens/sdk/identity';
import { sellerKey } from '../../directory/known-seller.ts';
import { exportDirectory } from '../../directory/seller-directory.ts';
import type { DirectoryMessage, DirectoryState } from '../../lens/messages.ts';
import { dayOf } from '../../lens/sellers.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import type { DirectoryScreenWords } from '../../screens/words/directory/en.ts';
import { fill } from '../../wording/fill.ts';
import type { DirectoryActions } from './directory-template.ts';
import { saveFile } from './save-file.ts';

/** What the actions need of the page of options. */
interface Page {
  readonly directory: () => DirectoryState;
  readonly words: () => DirectoryScreenWords;
  readonly draw: (directory: DirectoryState) => void;
  readonly say: (text: string) => void;
  readonly fail: (text: string) => void;
}

/** Binds what the options show of sellers to the worker. */
export function directoryActions({ directory, words, draw, say, fail }: Page): DirectoryActions {
  const change = async (message: DirectoryMessage, said: string, seller = ''): Promise<void> => {
    draw(await askWorker(message));
    say(fill(said, { seller }));
  };
  return {
    async correct(seller, text) {
      const identifier = parseIdentifier(text);
      if (identifier.kind !== 'unifiedSocialCreditCode') {
        fail(fill(words().sellersBad, { text }));
        return false;
      }
      const { code } = identifier;
      await change({ type: 'correctSeller', ...seller, code }, words().sellersSaved, seller.sellerId);
      return true;
    },
    unmark: (seller) =>
      void change({ type: 'correctSeller', ...seller, code: null }, words().sellersSaved, seller.sellerId),
    takeBack: (seller) =>
      void change({ type: 'uncorrectSeller', ...seller }, words().sellersSaved, seller.sellerId),
    forget: (seller) =>
      void change({ type: 'forgetSeller', ...seller }, words().sellersForgotten, seller.sellerId),
    download() {
      const sellers = new Map(directory().sellers.map((known) => [sellerKey(known), known]));
      const today = dayOf(Date.now());
      const file = new Blob([exportDirectory(sellers, today)], { type: 'application/json' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `credit-lens-sellers-${today}.json`;
      link.click();
      // The browser has begun to read it once the click is over.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
    eraseSellers() {
      if (confirm(words().sellersEraseConfirm)) void change({ type: 'eraseSellers' }, words().sellersErased);
    },
    downloadMutes() {
      const today = dayOf(Date.now());
      saveFile(`credit-lens-changed-flags-${today}.json`, { exportedOn: today, changed: directory().mutes });
    },
    unmute: (mute) => void change({ type: 'unmute', ...mute }, ''),
  };
}
