/** What a page pays for badges, in kilobytes (1,000 bytes, gzip level 9) of the files of the built folder. */
export interface BadgeBudget {
  readonly files: readonly string[];
  readonly kilobytes: number;
}

/** By the name of the figure. `gzipCard` is what the first card loads in English, `gzipVerify` what a statement adds. */
export const BADGE_BUDGETS: Readonly<Record<string, BadgeBudget>> = {
  gzipBadge: { files: ['credit-badge.js'], kilobytes: 8 },
  gzipBadgeLive: { files: ['credit-badge.js', 'credit-badge-live.js'], kilobytes: 13 },
  gzipCard: { files: ['credit-lens-opened-card.js', 'credit-lens-en.js'], kilobytes: 21.5 },
  gzipAll: { files: ['credit-badge.js', 'credit-lens-elements.js'], kilobytes: 37.5 },
  gzipVerify: { files: ['credit-lens-statement.js'], kilobytes: 5 },
};
