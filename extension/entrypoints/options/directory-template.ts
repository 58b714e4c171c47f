import { formatDay, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { KnownSeller } from '../../directory/known-seller.ts';
import type { DirectoryState, SellerRef } from '../../lens/messages.ts';
import type { Mute } from '../../lens/mutes.ts';
import type { DirectoryScreenWords } from '../../screens/words/directory/en.ts';
import { wordsOf } from '../../screens/words/directory/words-of.ts';
import { fill } from '../../wording/fill.ts';

/** What can be done about sellers and muted flags. */
export interface DirectoryActions {
  /** Whether the code was one. */
  readonly correct: (seller: SellerRef, code: string) => Promise<boolean>;
  readonly unmark: (seller: SellerRef) => void;
  readonly takeBack: (seller: SellerRef) => void;
  readonly forget: (seller: SellerRef) => void;
  readonly download: () => void;
  readonly eraseSellers: () => void;
  readonly unmute: (mute: Mute) => void;
  readonly downloadMutes: () => void;
}

/** What the device keeps of sellers, and which flags a person does not want to see. */
export function directoryTemplate(
  { sellers, storage, mutes, adapters }: DirectoryState,
  actions: DirectoryActions,
  said: TemplateResult,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  return html`<section id="sellers">
      <h2>${words.sellersTitle}</h2>
      <p>${words.sellersLead}</p>
      ${storage === 'memory' ? html`<p data-storage="memory">${words.sellersMemory}</p>` : nothing}
      ${sellers.length === 0 ? html`<p>${words.sellersNone}</p>` : nothing}
      <ul class="sites sellers">${sellers.map((seller) => sellerTemplate(seller, actions, words, locale))}</ul>
      ${
        sellers.length === 0
          ? nothing
          : html`<div class="row">
              <button type="button" class="button" @click=${actions.download}>${words.sellersExport}</button>
              <button type="button" class="button" @click=${actions.eraseSellers}>${words.sellersErase}</button>
            </div>`
      }
      ${said}
      <p class="muted" data-readers=${adapters.version ?? 'packed'}>
        ${adapters.version === null ? words.readersPacked : fill(words.readersUpdate, { version: adapters.version })}
        ${adapters.refused === null ? nothing : fill(words.readersRefused, { why: adapters.refused })}
      </p>
    </section>
    ${mutes.length === 0 ? nothing : mutesTemplate(mutes, actions, words)}`;
}

function sellerTemplate(
  known: KnownSeller,
  actions: DirectoryActions,
  words: DirectoryScreenWords,
  locale: Locale,
): TemplateResult {
  const { site, sellerId: seller, learned, correction } = known;
  const ref = { site, sellerId: seller };
  const code = correction === null ? learned?.code : correction.code;
  return html`<li data-seller=${`${site} ${seller}`}>
    <div class="what">
      <p><strong>${fill(words.sellersShop, { seller, site })}</strong></p>
      ${code ? html`<p class="code">${code}</p>` : nothing}
      ${correction === null && learned?.registeredName ? html`<p lang="zh-Hans">${learned.registeredName}</p>` : nothing}
      <p class="muted">${evidence(known, words, locale)}</p>
      <details>
        <summary aria-label=${fill(words.sellersCorrectOf, { seller, site })}>${words.sellersCorrect}</summary>
        <form novalidate @submit=${(event: SubmitEvent) => submit(event, ref, actions)}>
          <label class="field">${words.sellersCode}
            <input type="text" name="code" autocomplete="off" spellcheck="false" maxlength="40" />
          </label>
          <button type="submit" class="button">${words.sellersSave}</button>
        </form>
        <div class="row">
          <button type="button" class="button" @click=${() => actions.unmark(ref)}>${words.sellersUnmark}</button>
          ${correction === null ? nothing : html`<button type="button" class="button" @click=${() => actions.takeBack(ref)}>${words.sellersTakeBack}</button>`}
        </div>
      </details>
    </div>
    <button type="button" class="button" aria-label=${fill(words.sellersForgetOf, { seller, site })}
      @click=${() => actions.forget(ref)}>${words.sellersForget}</button>
  </li>`;
}

/** What says that the seller is this company. */
function evidence({ learned, correction }: KnownSeller, words: DirectoryScreenWords, locale: Locale): string {
  if (correction === null) {
    const date = formatDay(learned?.day ?? '', locale);
    return fill(learned?.page === 'profile' ? words.sellersProfile : words.sellersLicence, { date });
  }
  const { code, day } = correction;
  const own = fill(code === null ? words.sellersUnmarked : words.sellersCorrected, {
    date: formatDay(day, locale),
  });
  return learned === null ? own : `${own} ${fill(words.sellersReplaces, { code: learned.code })}`;
}

async function submit(event: SubmitEvent, seller: SellerRef, actions: DirectoryActions): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const isTaken = await actions.correct(seller, String(new FormData(form).get('code') ?? ''));
  if (!isTaken) return;
  form.reset();
  form.closest('details')?.removeAttribute('open');
}

function mutesTemplate(
  mutes: readonly Mute[],
  actions: DirectoryActions,
  words: DirectoryScreenWords,
): TemplateResult {
  return html`<section id="mutes">
    <h2>${words.mutesTitle}</h2>
    <p>${words.mutesLead}</p>
    <ul class="sites">
      ${mutes.map(
        (mute) => html`<li><span><span class="code">${mute.code}</span> ${
          mute.instead === null
            ? fill(words.mutesOn, { site: mute.origin })
            : fill(words.mutesChosen, { site: mute.origin, code: mute.instead })
        }</span>
          <button type="button" class="button" aria-label=${fill(words.mutesShowOf, { code: mute.code, site: mute.origin })}
            @click=${() => actions.unmute(mute)}>${words.mutesShow}</button></li>`,
      )}
    </ul>
    <div class="row"><button type="button" class="button" @click=${actions.downloadMutes}>${words.sellersExport}</button></div>
  </section>`;
}
