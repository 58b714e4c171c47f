/**
 * What the production build may weigh, in kilobytes (1,000 bytes; scripts after gzip level 9, the package zipped), by the name of
 * its figure. What draws holds the words of all five languages; it comes with the first flag, and with the first card. Every page of a site that is on loads the content script; the others come when they are needed.
 */
export const PACKAGE_BUDGETS: Readonly<Record<string, number>> = {
  gzipContentScript: 12,
  gzipReading: 27.5,
  gzipDrawing: 23.2,
  gzipRecord: 40.5,
  gzipBackground: 48,
  gzipLive: 21,
  packageKb: 400,
};
