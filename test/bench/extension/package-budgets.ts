/**
 * What the production build may weigh, in kilobytes (1,000 bytes; scripts after gzip level 9, the package zipped), by the name of
 * its figure. Every page of a site that is on loads the content script, and every waking runs the worker; the others come when
 * they are needed. What reads a page knows the labels and legal forms of the languages of its sites. What draws holds the words
 * of all five languages; it comes with the first flag, and with the first card. The desk is what the worker does besides
 * answering: it comes with an update, a screen or a card, and carries the site adapters.
 */
export const PACKAGE_BUDGETS: Readonly<Record<string, number>> = {
  gzipContentScript: 12,
  gzipReading: 27,
  gzipDrawing: 23,
  gzipRecord: 40.5,
  // 25 is the aim; what keeps the organisation's policy at hand went 14 bytes over it.
  gzipBackground: 25.1,
  gzipDesk: 40,
  gzipLive: 21,
  packageKb: 400,
};
