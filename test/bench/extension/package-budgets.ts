/**
 * What the production build may weigh, in kilobytes (1,000 bytes; scripts after gzip level 9, the package zipped), by the name of
 * its figure. Every page of a site that is on loads the content script; the others come when they are needed.
 */
export const PACKAGE_BUDGETS: Readonly<Record<string, number>> = {
  gzipContentScript: 12,
  gzipReading: 24,
  gzipDrawing: 20,
  gzipRecord: 29,
  gzipBackground: 38,
  gzipLive: 21,
  packageKb: 400,
};
