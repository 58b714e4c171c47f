import { ConfigurationError } from '../errors/configuration-error.ts';

/** A key that nobody but its holder may know: for servers, tools and workers of extensions, never for a page. */
export type SecretKey = `cl_${string}`;

/** A key that a page may carry: the server takes it from the pages of its own origins alone. */
export type PublishableKey = `clp_${string}`;

/** What can stand in an `Authorization` header: printable ASCII without spaces. */
const KEY = /^clp?_[\x21-\x7e]{1,200}$/;

/**
 * Takes a text, such as that of an environment variable, for a secret key.
 *
 * @throws ConfigurationError when it is none; the text is not repeated
 *
 * @example
 * import { createCreditClient, secretKey } from '@credit-lens/sdk';
 *
 * const apiKey = secretKey(process.env['CREDIT_LENS_KEY'] ?? '');
 * const client = createCreditClient({ baseUrl: 'http://127.0.0.1:8787', apiKey });
 * console.log((await client.lookup('91330106FAKE000133')).outcome); // → listed
 */
export function secretKey(text: string): SecretKey {
  return readKey('apiKey', 'cl_', text) as SecretKey;
}

/**
 * Takes a text, such as one that a page was built with, for a publishable key.
 *
 * @throws ConfigurationError when it is none, as when a secret one would be published; the text is not repeated
 *
 * @example
 * import { isConfigurationError, publishableKey } from '@credit-lens/sdk';
 *
 * console.log(publishableKey('clp_shop-example')); // → clp_shop-example
 * try {
 *   publishableKey('cl_for-servers-alone');
 * } catch (error) {
 *   if (isConfigurationError(error)) console.log(error.message);
 *   // → publishableKey is a secret key, cl_…. Revoke it if it stands in a page, and ask for a publishable one, clp_….
 * }
 */
export function publishableKey(text: string): PublishableKey {
  return readKey('publishableKey', 'clp_', text) as PublishableKey;
}

function readKey(name: 'apiKey' | 'publishableKey', prefix: string, text: unknown): string {
  if (typeof text !== 'string' || !KEY.test(text)) {
    throw new ConfigurationError(
      `${name} is not 1 to 200 characters of printable ASCII without spaces after ${prefix}. Give the key as it was shown, ${prefix}….`,
    );
  }
  if (text.startsWith(prefix)) return text;
  throw new ConfigurationError(
    name === 'apiKey'
      ? 'apiKey is a publishable key, clp_…. Give it as publishableKey; a server needs a secret one, cl_….'
      : 'publishableKey is a secret key, cl_…. Revoke it if it stands in a page, and ask for a publishable one, clp_….',
  );
}

/**
 * A page has a window; its workers have none, and were loaded from where pages are. Workers of an extension have another
 * scheme, and those of server runtimes no address, or one beside which the runtime names itself.
 */
export function isOfPage(): boolean {
  if ('window' in globalThis && 'document' in globalThis) return true;
  if (!('WorkerGlobalScope' in globalThis)) return false;
  const { location, navigator } = globalThis as {
    readonly location?: { readonly href?: string };
    readonly navigator?: { readonly userAgent?: string };
  };
  const isServerRuntime = /^(?:Cloudflare-Workers|Deno|Bun|Node\.js)\b/.test(navigator?.userAgent ?? '');
  return !isServerRuntime && /^(?:https?|blob):/.test(location?.href ?? '');
}
