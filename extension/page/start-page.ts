import type { PublicFileResult } from '@credit-lens/sdk';
import type { KnownCode } from '../directory/known-seller.ts';
import type { Details } from '../lens/details.ts';
import type { FollowState, MentionAnswers, PagePart } from '../lens/messages.ts';
import type { Bearers } from '../lens/same-name.ts';
import type { NamesFound } from '../lens/search-names.ts';
import { chooseLanguage } from '../wording/choose-language.ts';
import type { AdapterTable } from './adapting/adapter.ts';
import type { DrawingParts } from './drawing/create-drawing.ts';
import { isOverlay } from './drawing/shared-overlay.ts';
import { createDrawingLater } from './drawing-later.ts';
import { createPageMentions } from './page-mentions.ts';
import { pairMentions } from './pair-mentions.ts';
import { createPageReader } from './reading/page-reader.ts';
import { preferAdapter } from './sellers/prefer-adapter.ts';
import { readByAdapter } from './sellers/read-by-adapter.ts';
import { openWorkerLink } from './worker-link.ts';
import { loadPart } from './world-parts.ts';

/** Reads this page, asks the worker, draws. Returns what takes all of it down again. */
export function startPage(openRoot: boolean): () => void {
  const link = openWorkerLink();
  const load = <Part extends PagePart>(name: Part) =>
    loadPart(name, (part) => link.ask({ type: 'loadPart', part }));
  const parts: DrawingParts = {
    openRoot,
    fetchDetails: async (code) => (await link.ask({ type: 'openCard', code })) as Details,
    askServer: async (code) => (await link.ask({ type: 'askServer', code })) as Details,
    findBearers: async (name) => (await link.ask({ type: 'findBearers', name })) as Bearers,
    fetchFile: async (code) => (await link.ask({ type: 'openFile', code })) as PublicFileResult,
    readFollow: async (code) => (await link.ask({ type: 'readFollow', code })) as FollowState,
    changeFollow: async (code, name, isFollowed) =>
      (await link.ask({ type: 'changeFollow', code, name, isFollowed })) as FollowState,
    loadRecordView: () => load('record'),
    doubt: {
      mute: (code, instead) => link.ask({ type: 'muteHere', code, instead }),
      unmute: (code) => link.ask({ type: 'unmuteHere', code }),
      others: () => mentions.report({ isShown: () => false }),
      searchNames: async (name) => (await link.ask({ type: 'searchNames', name })) as NamesFound,
      openSellers: () => link.ask({ type: 'openSellers' }),
    },
    isAlive: link.isAlive,
    onGone: stop,
  };
  const drawing = createDrawingLater(parts, () => load('drawing'));
  const mentions = createPageMentions(
    async (asked) => (await link.ask({ type: 'answerMentions', mentions: asked })) as MentionAnswers,
    (flagged, { asOf, language }) =>
      drawing.show(flagged, asOf, chooseLanguage(language, navigator.languages)),
    pairMentions,
  );
  const places = preferAdapter(mentions);
  const reader = createPageReader({
    document,
    ignore: isOverlay,
    onMentions: places.addGeneric,
    onGone: places.removeGeneric,
  });
  const adapter = readByAdapter({
    table: async () => (await link.ask({ type: 'readAdapters' })) as AdapterTable,
    resolve: async (sellers) =>
      (await link.ask({ type: 'resolveSellers', sellers })) as readonly (KnownCode | null)[],
    load: () => load('adapting'),
    teach: (lesson) => link.ask({ type: 'learnSeller', lesson }),
    onSaid: places.setAdapter,
  });
  const deafen = link.listen((message) => {
    switch (message.type) {
      case 'reportMentions':
        return mentions.report({ isShown: drawing.isShown });
      case 'reportAdapter':
        return adapter.state();
      case 'showFlag':
        return drawing.reveal(message);
      case 'answersChanged':
        void adapter.start();
        return void mentions.refresh();
      case 'siteDisabled':
        if (message.origin === origin) stop();
        return undefined;
    }
  });
  reader.start();
  void adapter.start();

  function stop(): void {
    reader.stop();
    adapter.stop();
    drawing.stop();
    deafen();
  }
  return stop;
}
