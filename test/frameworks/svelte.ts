/** What Svelte's templates take: what its compiler asks of `SvelteHTMLElements`. Compiled, never run. */
import type { LookupResult } from '@credit-lens/sdk';
import type { ScreenedBidder } from '@credit-lens/widget/credit-screening';
import type {} from '@credit-lens/widget/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

declare const result: LookupResult;
declare const bidders: readonly ScreenedBidder[];

export const taken: Partial<SvelteHTMLElements> = {
  'credit-badge': { code: 'x', statement: null, result, appearance: 'compact', class: 'x' },
  'credit-card': { code: 'x', statement: 'eyJ' },
  'credit-file': { file: null },
  'credit-lens-config': { locale: 'zh-CN', theme: 'dark', issuer: 'https://credit.example' },
  'credit-screening': { bidders },
  'credit-search': { 'oncredit-lens-choose': (event) => void event.detail.code.length },
};

// @ts-expect-error no such look
export const otherLook: SvelteHTMLElements['credit-badge'] = { appearance: 'huge' };
// @ts-expect-error a code is text
export const otherCode: SvelteHTMLElements['credit-badge'] = { code: 5 };
export const otherDetail: SvelteHTMLElements['credit-search'] = {
  // @ts-expect-error what was chosen has no such member
  'oncredit-lens-choose': (event) => event.detail.none,
};
