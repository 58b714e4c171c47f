import type { WatchList } from '../watch/watch-list.ts';
import { readFollowed } from '../watch/watched-company.ts';
import type { FollowState, PageMessage } from './messages.ts';

/** What a card asks about following its company. In private windows nothing is offered: what is kept would outlive them. */
export async function followFromPage(
  message: Extract<PageMessage, { type: 'readFollow' | 'changeFollow' }>,
  isPrivate: boolean,
  watched: Pick<WatchList, 'list' | 'follow' | 'unfollow'>,
): Promise<FollowState> {
  const { code } = message;
  if (isPrivate || readFollowed(code, null) === null) return { isFollowed: null };
  if (message.type === 'changeFollow') {
    if (message.isFollowed) await watched.follow(code, message.name);
    else await watched.unfollow(code);
  }
  return { isFollowed: (await watched.list()).some((one) => one.code === code) };
}
