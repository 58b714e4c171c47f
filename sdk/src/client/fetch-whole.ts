import { alienAnswerError } from './alien-answer.ts';

/**
 * Most bytes that the body of an answer may have, once unpacked: 32 MiB. The largest of this contract, a listed set
 * of a hundred thousand codes at about 120 bytes each, has 12 MB; more comes from another server, or from one that means harm.
 */
export const LARGEST_BODY = 32 * 1024 * 1024;

/** An answer with its whole body. */
export interface WholeAnswer {
  /** Method and route of what was asked: what an error names. */
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * Fetches an answer with its body. An answer counts as received once its body is in, so a connection that
 * breaks in the body is tried again like one that breaks before.
 *
 * @throws AlienAnswerError when the body is larger than `LARGEST_BODY`; the rest of it is not received
 */
export async function fetchWhole(
  operation: string,
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
): Promise<WholeAnswer> {
  const { status, headers, body } = await fetch(url, init);
  const answer = { operation, status, headers, body: '' };
  let size = 0;
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  for (;;) {
    const value = (await reader?.read())?.value;
    // Half a character at the end is no matter: JSON ends with a whole one.
    if (value === undefined) return answer;
    answer.body += decoder.decode(value, { stream: true });
    size += value.byteLength;
    if (size > LARGEST_BODY) {
      // Ends the connection.
      await reader?.cancel();
      throw alienAnswerError(answer, `of more than ${LARGEST_BODY} bytes.`);
    }
  }
}
