import { icons } from '@credit-lens/widget/view';
import type { TemplateResult } from 'lit-html';
import type { FlagTone } from './flag-words.ts';

/** The shape of a flag: each tone has its own, for colour alone says nothing. */
export const flagIcons: Readonly<Record<FlagTone, (size?: number) => TemplateResult>> = {
  adverse: icons.listed,
  irregular: icons.irregular,
  contested: icons.contested,
  neutral: icons.sameName,
};
