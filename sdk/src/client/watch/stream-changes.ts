import { readChange } from '../../contract/read-change.ts';
import { TimeoutError } from '../../errors/timeout-error.ts';
import type { Client } from '../client.ts';
import { explainStatus } from '../explain-failure.ts';
import { PRIVATE_REQUEST } from '../private-request.ts';
import { alienAnswer, readAnswer } from '../read-answer.ts';
import type { Answer } from '../send.ts';
import { EventStream, type StreamEvent } from './event-stream.ts';
import { withinSilence } from './silence.ts';
import { NoStream, type Told } from './told.ts';

/** What errors name. */
const OPERATION = 'GET /v1/changes';

/** Characters of the answer to a refused stream that are read. */
const LONGEST_REFUSAL = 65_536;

/**
 * What the feed tells from a cursor on, as server-sent events, until the stream breaks or ends.
 *
 * @param silence milliseconds without any sign of life after which the stream counts as broken
 *
 * @throws NoStream when the answer is no stream, or nothing of it comes within the client's time limit
 */
export async function* streamChanges(
  { baseUrl, fetch, timeout, pace }: Client,
  after: string | undefined,
  silence: number,
  signal: AbortSignal,
): AsyncGenerator<Told, void> {
  const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
  const init = { ...PRIVATE_REQUEST, headers: { accept: 'text/event-stream' }, cache: 'no-store' } as const;
  const own = new AbortController();
  const abort = () => own.abort(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    await pace?.turn(signal);
    const asked = fetch(`${baseUrl}/v1/changes${query}`, { ...init, signal: own.signal });
    const { status, headers, body } = await withinSilence(asked, timeout, signal).catch(orNoStream);
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    if (status >= 300)
      throw explainStatus({
        operation: OPERATION,
        status,
        headers,
        body: await wholeOf(reader, timeout, signal),
      });
    if (reader === undefined || !/^text\/event-stream\b/.test(headers.get('content-type') ?? ''))
      throw new NoStream();
    const events = new EventStream();
    for (let isFirst = true; ; isFirst = false) {
      const piece = withinSilence(reader.read(), isFirst ? timeout : silence, signal);
      const { value, done } = await (isFirst ? piece.catch(orNoStream) : piece);
      if (done) return;
      const answer = { operation: OPERATION, status, headers };
      for (const event of takeEvents(events, value, answer)) {
        if (!('id' in event) || event.id === '') continue;
        if (event.name === 'cursor') yield { cursor: event.id, change: null };
        if (event.name === 'change')
          yield { cursor: event.id, change: readAnswer({ ...answer, body: event.data }, readChange) };
      }
    }
  } finally {
    signal.removeEventListener('abort', abort);
    // Ends the connection, wherever it stands.
    own.abort();
  }
}

/** Nothing within the time limit: the server speaks first, so a proxy keeps what it says, or nobody listens. */
function orNoStream(error: unknown): never {
  throw error instanceof TimeoutError ? new NoStream('Nothing was streamed.', { cause: error }) : error;
}

function takeEvents(events: EventStream, piece: string, answer: Omit<Answer, 'body'>): StreamEvent[] {
  try {
    return events.take(piece);
  } catch (error) {
    throw error instanceof RangeError ? alienAnswer({ ...answer, body: '' }, error) : error;
  }
}

async function wholeOf(
  reader: ReadableStreamDefaultReader<string> | undefined,
  timeout: number,
  signal: AbortSignal,
): Promise<string> {
  let text = '';
  while (reader !== undefined && text.length < LONGEST_REFUSAL) {
    const { value, done } = await withinSilence(reader.read(), timeout, signal);
    if (done) break;
    text += value;
  }
  return text;
}
