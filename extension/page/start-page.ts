import type { PublicFileResult } from '@credit-lens/sdk';
import type { Details } from '../lens/details.ts';
import type { MentionAnswers } from '../lens/messages.ts';
import type { Bearers } from '../lens/same-name.ts';
import { chooseLanguage } from '../wording/choose-language.ts';
import { createDrawing } from './drawing/create-drawing.ts';
import { loadRecordView } from './load-record-view.ts';
import { createPageMentions } from './page-mentions.ts';
import { pairMentions } from './pair-mentions.ts';
import { createPageReader } from './reading/page-reader.ts';
import { openWorkerLink } from './worker-link.ts';

/** Reads this page, asks the worker, draws. Returns what takes all of it down again. */
export function startPage(openRoot: boolean): () => void {
  const link = openWorkerLink();
  const drawing = createDrawing({
    openRoot,
    fetchDetails: async (code) => (await link.ask({ type: 'openCard', code })) as Details,
    askServer: async (code) => (await link.ask({ type: 'askServer', code })) as Details,
    findBearers: async (name) => (await link.ask({ type: 'findBearers', name })) as Bearers,
    fetchFile: async (code) => (await link.ask({ type: 'openFile', code })) as PublicFileResult,
    loadRecordView: () => loadRecordView(() => link.ask({ type: 'loadRecordView' })),
    isAlive: link.isAlive,
    onGone: stop,
  });
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
        if (message.origin === location.origin) stop();
        return undefined;
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
