import { describe, expect, it } from 'vitest';
import { isConfigurationError } from '../errors/is-error.ts';
import { createCreditClient } from './create-credit-client.ts';

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
  ])('refuses %j at once', (options, message) => {
    let error: unknown;
    try {
      createCreditClient(options);
    } catch (thrown) {
      error = thrown;
    }
    expect(isConfigurationError(error)).toBe(true);
    expect((error as Error).message).toContain(message);
  });
});
