/** The view core: templates of lit-html that register nothing, for pages, popups and content scripts alike. */
export { answerOfStatement } from './badge/answer-of-statement.ts';
export type { BadgeAnswer } from './badge/badge-answer.ts';
export { badgeLabel } from './badge/badge-label.ts';
export { toldAs } from './badge/told-as.ts';
export type { BadgeModel, Tone } from './badge-model.ts';
export { badgeTemplate } from './badge-template.ts';
export { formatDay, formatInstant } from './format-time.ts';
export { type IconName, icons } from './icons.ts';
export {
  badgeModel,
  cardTemplate,
  notCheckedModel,
  noticeCardTemplate,
  publicFilePart,
  publicFileTemplate,
  recordKindName,
  refusedModel,
} from './in-every-language.ts';
export { isFlagged } from './is-flagged.ts';
export { chooseLocale, type Locale, readsChinese } from './locale.ts';
export { dayOf, type FileRecord, groupRecords } from './public-file/group-records.ts';
export type { PublicFileState } from './public-file/public-file-part.ts';
export { statedCode, statedIssuer } from './stated.ts';
export { baseStyles } from './styles/base-styles.ts';
export { recordStyles } from './styles/record-styles.ts';
export { viewStyles } from './styles/view-styles.ts';
