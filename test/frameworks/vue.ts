/** What Vue's templates take: what its compiler asks of `GlobalComponents`. Compiled, never run. */
import type { LookupResult } from '@credit-lens/sdk';
import type { ScreenedBidder } from '@credit-lens/widget/credit-screening';
import type {} from '@credit-lens/widget/types/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
declare const result: LookupResult;
declare const bidders: readonly ScreenedBidder[];

export const taken: { readonly [Tag in keyof GlobalComponents]?: Props<Tag> } = {
  'credit-badge': { code: 'x', statement: null, result, appearance: 'compact', id: 'x', key: 1 },
  'credit-card': { code: 'x', statement: 'eyJ' },
  'credit-file': { file: null },
  'credit-lens-config': { locale: 'zh-CN', theme: 'dark', issuer: 'https://credit.example' },
  'credit-screening': { bidders },
  'credit-search': { onCreditLensChoose: (event) => void event.detail.code.length },
};

// @ts-expect-error no such look
export const otherLook: Props<'credit-badge'> = { appearance: 'huge' };
// @ts-expect-error a code is text
export const otherCode: Props<'credit-badge'> = { code: 5 };
// @ts-expect-error what was chosen has no such member
export const otherDetail: Props<'credit-search'> = { onCreditLensChoose: (event) => event.detail.none };
