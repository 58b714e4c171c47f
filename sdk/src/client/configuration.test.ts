import { describe, expect, it, vi } from 'vitest';
import { isConfigurationError } from '../errors/is-error.ts';
import { createClient } from './create-client.ts';
import { createCreditClient } from './create-credit-client.ts';
import { searchPages } from './search-pages.ts';

describe('setting up a client', () => {
  it.each([
    [{ baseUrl: '' }, 'baseUrl is “”'],
    [{ baseUrl: '/v1' }, 'baseUrl is “/v1”'],
    [{ baseUrl: 'ftp://example.org' }, 'baseUrl is “ftp://example.org”'],
    [{ baseUrl: 'https://example.org/?key=1' }, 'a query'],
    [{ baseUrl: 'https://user:word@example.org/' }, 'a user'],
    [{ baseUrl: 'https://example.org', timeout: 0 }, 'timeout is 0'],
    [{ baseUrl: 'https://example.org', timeout: Number.NaN }, 'timeout is NaN'],
    [{ baseUrl: 'https://example.org', timeout: Number.POSITIVE_INFINITY }, 'timeout is Infinity'],
    [{ baseUrl: 'https://example.org', retries: -1 }, 'retries is -1'],
    [{ baseUrl: 'https://example.org', retries: 1.5 }, 'retries is 1.5'],
    [{ fetch: 'x' }, 'fetch is no function'],
    [{ fetch: null }, 'fetch is no function'],
    [{ pace: 5 }, 'pace has no turn'],
    [{ pace: () => undefined }, 'pace has no turn'],
    [{ cache: {} }, 'cache is none'],
    [{ cache: true }, 'cache is none'],
    [{ refreshAfter: Number.NaN }, 'refreshAfter is NaN'],
    [{ refreshAfter: -1 }, 'refreshAfter is -1'],
  ])('refuses %j at once', (options, message) => {
    let error: unknown;
    try {
      createCreditClient({ baseUrl: 'https://example.org', ...(options as object) });
    } catch (thrown) {
      error = thrown;
    }
    expect(isConfigurationError(error)).toBe(true);
    expect((error as Error).message).toContain(message);
  });
});

describe('a search page by page', () => {
  it.each([0, -1, Number.NaN])('refuses %d as its hard stop', async (mostPages) => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const client = createClient({ baseUrl: 'https://example.org', fetch });
    const first = searchPages(client, { name: '子虚' }, { mostPages }).next();
    await expect(first).rejects.toMatchObject({
      code: 'configuration',
      message: `mostPages is ${mostPages}. Give 1 or more.`,
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});
