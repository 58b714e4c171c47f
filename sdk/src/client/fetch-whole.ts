import { AlienAnswerError } from '../errors/alien-answer-error.ts';

/**
 * Most bytes that the body of an answer may have, once unpacked: 32 MiB. The largest of this contract, a listed set
 * of a hundred thousand codes at about 120 bytes each, has 12 MB; more comes from another server, or from one that means harm.
 */
export const LARGEST_BODY = 32 * 1024 * 1024;

/** An answer with its whole body. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * Fetches an answer with its body. An answer counts as received once its body is in, so a connection that
 * breaks in the body is tried again like one that breaks before.
 *
 * @param operation what an error names
 * @throws AlienAnswerError when the body is larger than `LARGEST_BODY`; the rest of it is not received
 */
export async function fetchWhole(
  operation: string,
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
): Promise<WholeAnswer> {
  const response = await fetch(url, init);
  const { status, headers } = response;
  const body = await readBody(response);
  if (body !== null) return { status, headers, body };
  throw new AlienAnswerError(
    `${operation} got an answer of more than ${LARGEST_BODY} bytes, larger than any that this version understands. ` +
      'Check that baseUrl is the address of this API.',
    { status, requestId: headers.get('request-id') },
  );
}

/** The text of a body; `null` when it is too large. */
async function readBody({ body }: Response): Promise<string | null> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_BODY) break;
    text += decoder.decode(value, { stream: true });
  }
  // Ends the connection.
  await reader.cancel();
  return null;
}
