import { html, render, type TemplateResult } from 'lit-html';
import type { Locale } from '../../view/locale.ts';
import type { Words } from '../../view/words/en.ts';
import { loadWords } from '../../view/words/load-words.ts';
import { hasWords, wordsOf } from '../../view/words/words-of.ts';
import { codeToShow } from '../code-to-show.ts';
import { nearestLanguage } from '../nearest-language.ts';
import type { Handed } from '../read-answer.ts';
import { openedCardStyles } from './card.styles.ts';
import { cardContent } from './card-content.ts';
import { CardPopover } from './card-popover.ts';
import { verifyStated } from './verify-stated.ts';

/** What a card needs of the badge that it belongs to. */
export interface CardOwner extends HTMLElement {
  readonly code: string;
  readonly control: HTMLElement;
  handed(): Handed;
}

/** A card that was opened once and stays with its badge. */
export interface OpenedCard {
  /** Draws what changed. */
  draw(): void;
}

/** Makes the card of a badge, opens it, and leaves opening and closing to its button from then on. */
export async function openCard(owner: CardOwner, root: ShadowRoot): Promise<OpenedCard> {
  await loadWords(nearestLanguage(owner));
  const { control } = owner;
  const card = document.createElement('div');
  let verified: string | null = null;
  const popover = new CardPopover({ control: () => control, draw });
  for (const [name, value] of Object.entries({
    part: 'card',
    class: 'popover cl-tokens',
    id: 'card',
    popover: 'auto',
    role: 'dialog',
    tabindex: '-1',
  }))
    card.setAttribute(name, value);
  card.addEventListener('beforetoggle', popover.beforeToggle as EventListener);
  card.addEventListener('toggle', popover.toggled as EventListener);
  card.addEventListener('focusout', popover.focusLeft);
  root.adoptedStyleSheets.push(cardSheet(), popover.place);
  root.append(card);
  control.setAttribute('popovertarget', 'card');
  control.setAttribute('aria-controls', 'card');
  card.showPopover();
  void verify();
  return { draw };

  function draw(): void {
    control.setAttribute('aria-expanded', String(popover.open));
    const locale = nearestLanguage(owner);
    // At once where it can be: the card must be complete before it is first painted.
    if (hasWords(locale)) drawIn(locale);
    else loadWords(locale).then(draw, reportError);
  }

  function drawIn(locale: Locale): void {
    const handed = owner.handed();
    const words = wordsOf(locale);
    const company = (handed.kind === 'answer' ? handed.answer.name : null) ?? codeToShow(owner.code);
    card.setAttribute('aria-label', `${words.cardName}: ${company}`);
    const isVerified = handed.kind === 'answer' && handed.source === verified;
    render(popover.open ? opened(words, cardContent(handed, owner.code, isVerified, locale)) : '', card);
  }

  async function verify(): Promise<void> {
    const handed = owner.handed();
    if (handed.kind !== 'answer' || typeof handed.source !== 'string') return;
    if (await verifyStated(handed.source, owner.ownerDocument, new Date())) verified = handed.source;
    draw();
  }
}

function opened(words: Words, content: TemplateResult): TemplateResult {
  return html`<button class="close" type="button" popovertarget="card" popovertargetaction="hide" aria-label=${words.close}>
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"></path>
    </svg></button>${content}`;
}

let sheet: CSSStyleSheet | undefined;
function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(openedCardStyles);
  }
  return sheet;
}
