/**
 * What the production build may weigh, in kilobytes (1,000 bytes; scripts after gzip level 9, the package zipped), by the name of
 * its figure. What draws holds the words of all five languages; it comes with the first flag, and with the first card. Every page of a site that is on loads the content script; the others come when they are needed.
 */
export const PACKAGE_BUDGETS: Readonly<Record<string, number>> = {
  gzipContentScript: 12,
  gzipReading: 24,
  gzipDrawing: 21.5,
  gzipRecord: 39,
  gzipBackground: 38.5,
  gzipLive: 21,
  packageKb: 400,
};
