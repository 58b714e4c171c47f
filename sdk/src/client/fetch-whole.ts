/** Answers of these statuses have no body (Fetch standard, "null body status"). */
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * Fetches an answer with its body. An answer counts as received once its body is in, so a connection that
 * breaks in the body is tried again like one that breaks before.
 */
export async function fetchWhole(
  fetch: typeof globalThis.fetch,
  input: RequestInfo | URL,
  init: RequestInit | undefined,
): Promise<Response> {
  const response = await fetch(input, init);
  if (WITHOUT_BODY.has(response.status)) return response;
  const { status, statusText, headers } = response;
  return new Response(await readBody(response), { status, statusText, headers });
}

async function readBody(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    // The message by which ky knows a broken connection; browsers word it in many ways.
    throw new TypeError('network error', { cause: error });
  }
}
