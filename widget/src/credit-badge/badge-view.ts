import type { TemplateResult } from 'lit';
import type { Statement } from '../statement/read-statement.ts';
import { type BadgeModel, badgeModel, notCheckedModel, refusedModel } from '../view/badge-model.ts';
import { cardTemplate, noticeCardTemplate } from '../view/card-template.ts';
import type { Locale } from '../view/locale.ts';

/** What a badge shows: the badge itself, the company it is about, and the card it opens. */
export interface BadgeView {
  readonly model: BadgeModel;
  /** Registered name where the answer has one. */
  readonly company: string | null;
  readonly card: () => TemplateResult;
}

/** Turns what the page handed over into what is shown. */
export function badgeView(statement: Statement, locale: Locale, now: Date): BadgeView {
  if (statement.kind === 'answer') {
    const { result } = statement;
    return {
      model: badgeModel(result, locale, now),
      company: 'entity' in result ? (result.entity?.name ?? null) : null,
      card: () => cardTemplate(result, locale, now),
    };
  }
  const model = statement.kind === 'refused' ? refusedModel(statement.why, locale) : notCheckedModel(locale);
  return { model, company: null, card: () => noticeCardTemplate(model, locale) };
}
