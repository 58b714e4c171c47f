import { cardTemplate, publicFilePart, recordStyles } from '@credit-lens/widget/view';
import { choiceStyles } from './choice-template.ts';
import { doubtTemplate } from './doubt-template.ts';
import { followTemplate } from './follow-template.ts';
import { sourceTemplate } from './source-template.ts';

/** What draws the full answer. It is most of the words and styles, so a page gets it with the first card opened. */
export interface RecordView {
  readonly cardTemplate: typeof cardTemplate;
  readonly publicFilePart: typeof publicFilePart;
  readonly doubtTemplate: typeof doubtTemplate;
  readonly sourceTemplate: typeof sourceTemplate;
  readonly followTemplate: typeof followTemplate;
  /** CSS text, for a constructable style sheet. */
  readonly styles: string;
}

/** {@link RecordView} as it is. Only the script of its own imports this; the page script imports the type alone. */
export const recordView: RecordView = {
  cardTemplate,
  publicFilePart,
  doubtTemplate,
  sourceTemplate,
  followTemplate,
  styles: recordStyles + choiceStyles,
};
