/** What a page pays for badges, in kilobytes (1,000 bytes, gzip level 9) of the files of the built folder. */
export interface BadgeBudget {
  readonly files: readonly string[];
  readonly kilobytes: number;
}

/**
 * By the name of the figure. `gzipAll` is what one line for all elements fetches before any is used, `gzipAllEver` all
 * that a page with one of each ever fetches in English, its badge's card opened and statements verified; `gzipStaticOther` a static
 * badge in the longest language but English, `gzipCard` what the first card of a badge loads, `gzipVerify`
 * what a statement adds.
 */
export const BADGE_BUDGETS: Readonly<Record<string, BadgeBudget>> = {
  gzipBadge: { files: ['credit-badge.js'], kilobytes: 8 },
  gzipBadgeLive: { files: ['credit-badge.js', 'credit-badge-live.js'], kilobytes: 13 },
  gzipStatic: { files: ['credit-badge-static.js'], kilobytes: 3 },
  gzipStaticOther: { files: ['credit-badge-static.js', 'credit-badge-static-fr.js'], kilobytes: 3.3 },
  gzipCard: { files: ['credit-lens-opened-card.js', 'credit-lens-en.js'], kilobytes: 22.5 },
  gzipAll: { files: ['credit-badge.js', 'credit-lens-elements.js'], kilobytes: 25 },
  gzipAllEver: {
    files: [
      'credit-badge.js',
      'credit-lens-opened-card.js',
      'credit-lens-en.js',
      'credit-lens-statement.js',
      'credit-lens-elements.js',
      'credit-lens-elements-load-words.js',
      'credit-lens-elements-card-drawing.js',
      'credit-lens-elements-en.js',
      'credit-lens-elements-file-drawing.js',
      'credit-lens-elements-file-en.js',
      'credit-lens-elements-statement.js',
    ],
    kilobytes: 84,
  },
  gzipVerify: { files: ['credit-lens-statement.js'], kilobytes: 5 },
};
