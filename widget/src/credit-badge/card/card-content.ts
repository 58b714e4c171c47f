import type { TemplateResult } from 'lit-html';
import { badgeLabel } from '../../view/badge/badge-label.ts';
import { notCheckedModel, refusedModel } from '../../view/badge-model.ts';
import { cardTemplate, noticeCardTemplate } from '../../view/card-template.ts';
import type { Locale } from '../../view/locale.ts';
import { readHandedResult } from '../../view/read-handed-result.ts';
import { stated } from '../../view/stated.ts';
import { statementCardTemplate } from '../../view/statement-card-template.ts';
import { statementWords } from '../../view/words/statement-words.ts';
import type { Handed } from '../read-answer.ts';

/** The card about what a page handed over; here the whole is read, and refused where a part of it is not an answer. */
export function cardContent(
  handed: Handed,
  code: string,
  isVerified: boolean,
  locale: Locale,
): TemplateResult {
  if (handed.kind === 'none') return noticeCardTemplate(notCheckedModel(locale), locale);
  if (handed.kind === 'refused') {
    if (handed.why !== 'otherOrigin') return noticeCardTemplate(refusedModel(handed.why, locale), locale);
    const summary = statementWords[locale].otherOrigin;
    return noticeCardTemplate({ ...refusedModel('unreadable', locale), summary }, locale);
  }
  const { source, answer } = handed;
  const now = new Date();
  if (typeof source !== 'string') {
    const read = readHandedResult(source, code);
    return read.kind === 'answer'
      ? cardTemplate(read.result, locale, now)
      : noticeCardTemplate(refusedModel('unreadable', locale), locale);
  }
  const statement = stated(source);
  return statement === null
    ? noticeCardTemplate(refusedModel('unreadable', locale), locale)
    : statementCardTemplate(statement, badgeLabel(answer, locale, now), isVerified, locale, now);
}
