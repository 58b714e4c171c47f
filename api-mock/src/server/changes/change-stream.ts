import type { ChangeFeed } from './change-feed.ts';

/** Silence after which a comment says that the stream still stands, in milliseconds. */
const HEARTBEAT = 15_000;

/** Milliseconds after which a browser's own `EventSource` connects again. */
const RETRY = 3_000;

/**
 * Changes from a place on as server-sent events (HTML standard, 9.2), each with its cursor as id. Only what the reader has
 * room for is read from the register. Ends when the reader leaves or the feed closes.
 *
 * @param leave called once, when it ends
 */
export function changeStream(
  feed: ChangeFeed,
  from: number,
  leave: () => void,
  heartbeat = HEARTBEAT,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const ended = new AbortController();
  let place = from;
  let hasBegun = false;

  /** What is to be sent next: events, or a sign of life. */
  async function next(): Promise<string> {
    if (!hasBegun) {
      hasBegun = true;
      return `retry: ${RETRY}\n${await eventOf('cursor', place, {})}`;
    }
    const read = await feed.read(place);
    // Whoever fell so far behind asks again, and is told that the cursor is gone.
    if (read === 'gone') throw new Error('The reader of a stream of changes fell seven days behind.');
    if (read.last > place) {
      place = read.last;
      const events: string[] = [];
      for (const { sequence, change } of read.changes) events.push(await eventOf('change', sequence, change));
      // Moves the cursor on past what is told to nobody.
      if (read.changes.at(-1)?.sequence !== place) events.push(await eventOf('cursor', place, {}));
      return events.join('');
    }
    await feed.wait(place, heartbeat, ended.signal);
    return (await feed.last()) > place ? '' : ':\n\n';
  }

  async function eventOf(name: string, sequence: number, data: unknown): Promise<string> {
    return `id: ${await feed.cursorAt(sequence)}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  }

  function end(): void {
    if (ended.signal.aborted) return;
    ended.abort();
    leave();
  }

  return new ReadableStream({
    async pull(controller) {
      try {
        let text = '';
        while (text === '' && !feed.isClosed && !ended.signal.aborted) text = await next();
        if (ended.signal.aborted) return;
        if (text !== '') controller.enqueue(encoder.encode(text));
        if (!feed.isClosed) return;
        end();
        controller.close();
      } catch (error) {
        end();
        throw error;
      }
    },
    cancel: end,
  });
}
