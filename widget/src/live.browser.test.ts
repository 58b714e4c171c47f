import type { CreditClient } from '@credit-lens/sdk';
import type { LookupResult } from '@credit-lens/sdk/contract';
import { codeCheckCharacter, organisationCheckCharacter } from '@credit-lens/sdk/identity';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CreditBadge } from './define.ts';
import { connectBadges } from './live.ts';
import { CODE, noEntry, OTHER_CODE } from './sample-results.fixture.ts';

let place: HTMLElement;
let end: (() => void) | undefined;

beforeEach(() => {
  document.documentElement.lang = 'en';
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  end?.();
  place.remove();
  vi.restoreAllMocks();
});

const answer = (code: string): LookupResult => ({
  ...noEntry,
  key: code,
  code,
  entity: null,
  freshUntil: '2099-01-01T00:00:00Z',
});

const stubClient = () => ({
  lookupMany: vi.fn<CreditClient['lookupMany']>(async (asked) => asked.map(answer)),
});

function add(code: string, result: LookupResult | null = null): CreditBadge {
  const badge = document.createElement('credit-badge');
  badge.setAttribute('code', code);
  if (result) badge.result = result;
  place.append(badge);
  return badge;
}

/** Invented codes in a row, each with both check characters. */
function codes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const organisation = `FAKE${String(index).padStart(4, '0')}`;
    const body = `91330106${organisation}${organisationCheckCharacter(organisation)}`;
    return body + codeCheckCharacter(body);
  });
}

const label = (badge: CreditBadge): string => badge.renderRoot.querySelector('.pill')?.textContent ?? '';

describe('badges that are connected', () => {
  it('are asked about together, once for each code, without those that came with an answer', async () => {
    const client = stubClient();
    const waiting = [add(CODE), add(CODE), add(OTHER_CODE)];
    add(CODE, answer(CODE));
    add('');
    end = connectBadges({ baseUrl: 'https://api.example', client });
    await vi.waitFor(() => expect(waiting.map(label)).toEqual(Array(3).fill('No entry found')));
    expect(client.lookupMany.mock.calls.map(([asked]) => asked)).toEqual([[CODE, OTHER_CODE]]);
  });

  it('ask the API in two requests for a thousand, whatever is in view', async () => {
    const asked = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const request = new Request(input, init);
      const { codes: keys } = (await request.json()) as { codes: string[] };
      return Response.json({ results: keys.map(answer) });
    });
    const badges = codes(1_000).map((code) => add(code));
    place.setAttribute('style', 'display: none');
    end = connectBadges({ baseUrl: 'https://api.example' });
    await vi.waitFor(
      () => expect(badges.every((badge) => label(badge) === 'No entry found')).toBe(true),
      5_000,
    );
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('are gathered when they are added later', async () => {
    const client = stubClient();
    end = connectBadges({ baseUrl: 'https://api.example', client });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const first = add(CODE);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const second = add(OTHER_CODE);
    await vi.waitFor(() => expect([label(first), label(second)]).toEqual(Array(2).fill('No entry found')));
    expect(client.lookupMany).toHaveBeenCalledTimes(1);
  });

  it('are asked about anew when their code changes', async () => {
    const client = stubClient();
    const badge = add(CODE);
    end = connectBadges({ baseUrl: 'https://api.example', client });
    await vi.waitFor(() => expect(label(badge)).toBe('No entry found'));
    badge.code = OTHER_CODE;
    await vi.waitFor(() => expect(client.lookupMany).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(label(badge)).toBe('No entry found'));
    expect(badge.result?.key).toBe(OTHER_CODE);
  });

  it('keep the answer that the page gave while theirs was under way', async () => {
    let release: (results: LookupResult[]) => void = () => {};
    const lookupMany = vi.fn(() => new Promise<LookupResult[]>((resolve) => (release = resolve)));
    const badge = add(CODE);
    end = connectBadges({ baseUrl: 'https://api.example', client: { lookupMany } });
    await vi.waitFor(() => expect(lookupMany).toHaveBeenCalled());
    const own = answer(CODE);
    badge.result = own;
    release([answer(CODE)]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(badge.result).toBe(own);
  });

  it('are left alone once disconnected', async () => {
    let signal: AbortSignal | undefined;
    let release: (results: LookupResult[]) => void = () => {};
    const lookupMany = vi.fn((_codes: readonly string[], options?: { signal?: AbortSignal }) => {
      signal = options?.signal;
      return new Promise<LookupResult[]>((resolve) => (release = resolve));
    });
    const badge = add(CODE);
    const disconnect = connectBadges({ baseUrl: 'https://api.example', client: { lookupMany } });
    await vi.waitFor(() => expect(lookupMany).toHaveBeenCalled());
    disconnect();
    expect(signal?.aborted).toBe(true);
    release([answer(CODE)]);
    add(OTHER_CODE);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(label(badge)).toBe('Not checked');
    expect(lookupMany).toHaveBeenCalledTimes(1);
  });

  it('report a client that fails, and stay as they are', async () => {
    const reported = new Promise<ErrorEvent>((resolve) => {
      addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          resolve(event);
        },
        { once: true },
      );
    });
    const badge = add(CODE);
    const failure = new Error('wrong configuration');
    end = connectBadges({ baseUrl: 'x', client: { lookupMany: () => Promise.reject(failure) } });
    expect((await reported).error).toBe(failure);
    expect(label(badge)).toBe('Not checked');
  });
});
