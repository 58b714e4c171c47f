import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../define.ts';
import { CODE, courtEntry, listed, NOW } from '../sample-results.fixture.ts';

const { openCard } = vi.hoisted(() => ({ openCard: vi.fn() }));
vi.mock('./card/opened-card.ts', () => ({ openCard }));

let page: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
  page = document.createElement('credit-lens-config');
  page.lang = 'en';
  page.setAttribute('issuer', 'https://credit.example/');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a badge whose card cannot be loaded', () => {
  it('says so, leads to the issuer, and loads it when pressed again', async () => {
    openCard.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce({ draw() {} });
    const badge = Object.assign(document.createElement('credit-badge'), { code: CODE });
    badge.result = listed(courtEntry);
    page.append(badge);
    await badge.updateComplete;
    const failure = () => badge.renderRoot.querySelector('.failed');

    badge.control.click();
    await vi.waitFor(() => expect(failure()?.textContent).toContain('could not be loaded. Press again.'));
    expect(failure()?.role).toBe('alert');
    expect(failure()?.querySelector('a')?.href).toBe('https://credit.example/verify');
    expect(reportError).toHaveBeenCalledOnce();

    badge.control.click();
    await vi.waitFor(() => expect(failure()).toBeNull());
    expect(openCard).toHaveBeenCalledTimes(2);
  });
});
