/** What React's templates take: the same types that JSX is checked with. Compiled, never run. */
import type { LookupResult } from '@credit-lens/sdk';
import type { ScreenedBidder } from '@credit-lens/widget/credit-screening';
import type {} from '@credit-lens/widget/types/react';
import type { JSX } from 'react';

type Elements = JSX.IntrinsicElements;
declare const result: LookupResult;
declare const bidders: readonly ScreenedBidder[];

export const taken: { readonly [Tag in keyof Elements]?: Elements[Tag] } = {
  'credit-badge': { code: 'x', statement: null, result, appearance: 'compact', className: 'x', key: 1 },
  'credit-card': { code: 'x', statement: 'eyJ', ref: (card) => void card?.updateComplete },
  'credit-file': { file: null },
  'credit-lens-config': { locale: 'zh-CN', theme: 'dark', issuer: 'https://credit.example', children: 'x' },
  'credit-screening': { bidders },
  'credit-search': { 'oncredit-lens-choose': (event) => void event.detail.code.length },
};

// @ts-expect-error no such look
export const otherLook: Elements['credit-badge'] = { appearance: 'huge' };
// @ts-expect-error a code is text
export const otherCode: Elements['credit-badge'] = { code: 5 };
export const otherDetail: Elements['credit-search'] = {
  // @ts-expect-error what was chosen has no such member
  'oncredit-lens-choose': (event) => event.detail.none,
};
