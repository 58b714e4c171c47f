import type { ListEntry } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { contractWord } from '../contract-word.ts';
import type { Words } from '../words/en.ts';

/** What the source says that cannot be so. The value stays as it came, and this stands beside it. */
export function qualityTemplate(
  { quality }: Pick<ListEntry, 'quality'>,
  words: Words,
): TemplateResult | typeof nothing {
  if (quality.length === 0) return nothing;
  const said = quality
    .map((flag) => contractWord(words, 'quality', flag, 'quality'))
    .join(words.clauseSeparator);
  return html`<p class="cl-note">${words.qualityNote} ${said}</p>`;
}
