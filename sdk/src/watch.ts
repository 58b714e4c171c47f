/** Changes of a set of organisations, as they happen. */
export {
  type WatchBeganAgain,
  type WatchedChange,
  type WatchOptions,
  watchChanges as watch,
} from './client/watch/watch-changes.ts';
