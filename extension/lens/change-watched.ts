import type { WatchList } from '../watch/watch-list.ts';
import type { WatchMessage, WatchState } from './messages.ts';

/** What a person changes about watched companies, and the state after it. */
export async function changeWatched(message: WatchMessage, watched: WatchList): Promise<WatchState> {
  let taken = 0;
  switch (message.type) {
    case 'follow':
      if (!message.isPrivate) await watched.follow(message.code, message.name);
      break;
    case 'unfollow':
      await watched.unfollow(message.code);
      break;
    case 'markWatchedSeen':
      await watched.markSeen();
      break;
    case 'importWatched':
      taken = await watched.take(message.companies);
      break;
    case 'readWatched':
  }
  return { companies: await watched.list(), taken };
}
