/** Where the server is taken to answer unless told otherwise. */
const DEFAULT_ADDRESS = 'http://127.0.0.1:8787';

/**
 * The address that problems and `/docs` name: the operator's, never that of the `Host` header, which any caller
 * can set and a shared cache would then give to others. Without a slash at the end.
 *
 * @throws Error when the text is not a bare `http:` or `https:` address
 */
export function publicAddress(text: string = DEFAULT_ADDRESS): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `“${text}” is no http: or https: address without path, query and user: give one such as https://credit.example`,
  );
}
