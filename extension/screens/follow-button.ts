import type { Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import { askWorker } from './ask-worker.ts';
import { wordsOf } from './words/watch/words-of.ts';

/** The button by which a person follows a company, or stops. */
export type FollowButton = (
  code: string,
  name: string | null,
  locale: Locale,
) => TemplateResult | typeof nothing;

/**
 * Makes the button of a screen. There is none in a private window: what is followed would outlive it.
 *
 * @param redraw draws the screen anew, once it is known who is followed
 */
export function followButton(isPrivate: () => boolean, redraw: () => void): FollowButton {
  let followed: ReadonlySet<string> | null = null;
  const take = ({ companies }: Awaited<ReturnType<typeof askWorker<'readWatched'>>>) => {
    followed = new Set(companies.map(({ code }) => code));
    redraw();
  };
  void askWorker({ type: 'readWatched' }).then(take);
  return (code, name, locale) => {
    if (followed === null || isPrivate()) return nothing;
    const isFollowed = followed.has(code);
    const press = async () => {
      const message = isFollowed
        ? ({ type: 'unfollow', code } as const)
        : ({ type: 'follow', code, name, isPrivate: isPrivate() } as const);
      take(await askWorker<'readWatched'>(message as never));
    };
    const words = wordsOf(locale);
    return html`<button type="button" class="button" data-follows=${code} aria-pressed=${isFollowed} @click=${press}>
      ${isFollowed ? words.following : words.follow}</button>`;
  };
}
