/**
 * What the production build may weigh, in kilobytes (1,000 bytes; scripts after gzip level 9, the package zipped), by the name of
 * its figure. Every page of a site that is on loads the content script, and every waking runs the worker; the others come when
 * they are needed. What reads a page knows the labels and legal forms of the languages of its sites. What draws holds the words
 * of all five languages; it comes with the first flag, and with the first card. The desk is what the worker does besides
 * answering: it comes with an update, a screen or a card, and carries the site adapters.
 * Reading has the places and trades by which a name inside a sentence is known, some 19 KB; it comes where a page shows a sign of a
 * company. What marks badges comes where a page has one, with what verifies their statements in the worker.
 */
export const PACKAGE_BUDGETS: Readonly<Record<string, number>> = {
  gzipContentScript: 7,
  // Passing over streamed lines together took it from 46.9.
  gzipReading: 49.5,
  // What keeps flags and tooltips in place in small windows and in pages written from right to left took it from 22.9, and
  // what gives the focus back when a page writes flagged words anew from 24, what keeps an open card and a key pressed
  // meanwhile from 24.2.
  gzipDrawing: 25.2,
  gzipRecord: 41.6,
  gzipBackground: 25,
  // What arranges updates, reads a page once and mutes came from the worker's first script: it took it from 40.9.
  gzipDesk: 41.4,
  gzipLive: 21,
  gzipBadges: 16,
  gzipStatements: 7.5,
  packageKb: 400,
};
