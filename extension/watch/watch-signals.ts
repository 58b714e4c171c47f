import type { Browser } from 'webextension-polyfill';

/** Id of the one notification, which the next takes the place of. */
const NOTIFICATION = 'watched';

/**
 * How a person hears of changes: a count on the icon, and a notification where they gave the permission for it. It names no
 * company, for others may look at the same screen.
 *
 * @param words `{count}` is filled in
 */
export async function signalWatched(
  browser: Pick<Browser, 'action' | 'notifications' | 'permissions' | 'runtime'>,
  changed: number,
  isNews: boolean,
  words: { readonly title: string; readonly text: string },
): Promise<void> {
  await browser.action.setBadgeText({ text: changed === 0 ? '' : String(changed) });
  if (changed === 0 || !isNews) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications?.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: words.title,
    message: words.text.replace('{count}', String(changed)),
  });
}
