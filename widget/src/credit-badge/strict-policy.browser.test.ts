import { afterEach, describe, expect, it, vi } from 'vitest';
import { CODE, courtEntry, listed } from '../sample-results.fixture.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** A page under the strictest policy that still runs scripts of its own, with one badge on it. */
async function strictPage(): Promise<Window & typeof globalThis> {
  const result = { ...listed(courtEntry), freshUntil: '2099-01-01T00:00:00Z' };
  const json = JSON.stringify(result).replaceAll('<', '\\u003c');
  frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '400';
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" src="${new URL('../define.ts', import.meta.url).href}"></script></head>
    <body><credit-badge code="${CODE}"><script type="application/json">${json}</script></credit-badge></body></html>`;
  document.body.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) throw new Error('The frame has no window.');
  await new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
  return page;
}

describe('under a strict content security policy with Trusted Types', () => {
  it('the badge is drawn, styled and opened without a violation', async () => {
    const page = await strictPage();
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
    await page.customElements.whenDefined('credit-badge');
    const badge = page.document.querySelector('credit-badge');
    if (!badge) throw new Error('The page has no badge.');
    await badge.updateComplete;
    const control = badge.renderRoot.querySelector<HTMLElement>('.pill');
    expect(control?.textContent).toContain('Listed on 1 list');
    expect(page.getComputedStyle(badge).height).toBe('24px');

    // The test runner wraps each import that a module makes later, in its own page alone.
    Object.assign(page, {
      __vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() },
    });
    control?.click();
    await vi.waitFor(() => expect(badge.renderRoot.querySelector('.popover .cl-card')).not.toBeNull());
    const card = badge.renderRoot.querySelector<HTMLElement>('.popover');
    expect(card?.textContent).toContain('失信被执行人名单');
    await vi.waitFor(() => expect(card?.getBoundingClientRect().width).toBe(420));
    expect(violations).toEqual([]);
    // The policy is in force: what it forbids fails in this page.
    const probe = page.document.createElement('div');
    expect(() => {
      probe.innerHTML = '<b>x</b>';
    }).toThrow();
  });
});
