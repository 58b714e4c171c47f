import type { PublicFileResult } from '@credit-lens/sdk';
import type { Details } from '../lens/details.ts';
import type { MentionAnswers, PagePart } from '../lens/messages.ts';
import type { Bearers } from '../lens/same-name.ts';
import { chooseLanguage } from '../wording/choose-language.ts';
import type { DrawingParts } from './drawing/create-drawing.ts';
import { createDrawingLater } from './drawing-later.ts';
import { createPageMentions } from './page-mentions.ts';
import { pairMentions } from './pair-mentions.ts';
import { createPageReader } from './reading/page-reader.ts';
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
    loadRecordView: () => load('record'),
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
  const reader = createPageReader({
    document,
    ignore: (node) => node === drawing.host,
    onMentions: mentions.add,
    onGone: mentions.remove,
  });
  const deafen = link.listen((message) => {
    switch (message.type) {
      case 'reportMentions':
        return mentions.report({ isShown: drawing.isShown });
      case 'showFlag':
        return drawing.reveal(message);
      case 'answersChanged':
        return void mentions.refresh();
      case 'siteDisabled':
        return void stop();
    }
  });
  reader.start();

  function stop(): void {
    reader.stop();
    drawing.stop();
    deafen();
  }
  return stop;
}
