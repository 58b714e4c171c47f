/** What clients of one place tell each other. */
export type Announcement = 'changed' | 'withdrawn' | 'erased';

/** The way between the clients of one place. */
export interface Announcements {
  tell(announcement: Announcement): void;
  close(): void;
}

/** Opens the way to the other clients of a place; there is none where nothing is shared. */
export function openAnnouncements(
  sharedAs: string | null,
  onTold: (announcement: Announcement) => void,
): Announcements {
  if (sharedAs === null || typeof BroadcastChannel === 'undefined') return { tell() {}, close() {} };
  const channel = new BroadcastChannel(`credit-lens ${sharedAs}`);
  // In Node an open channel keeps the program running.
  (channel as { unref?: () => void }).unref?.();
  channel.onmessage = ({ data }) => {
    if (data === 'changed' || data === 'withdrawn' || data === 'erased') onTold(data);
  };
  return {
    tell: (announcement) => channel.postMessage(announcement),
    close: () => channel.close(),
  };
}
