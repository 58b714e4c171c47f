import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import './elements.ts';
import {
  CODE,
  contestedEntry,
  courtEntry,
  irregularEntry,
  listed,
  NOW,
  noEntry,
  notCovered,
  OTHER_CODE,
  politicalEntry,
  recognitionEntry,
  suspendedEntry,
  unavailable,
} from './sample-results.fixture.ts';
import { StaticBadge } from './static/static-badge.ts';
import { fileOf, marketRecord, newerRecord, penalty } from './view/public-file/sample-records.fixture.ts';

customElements.define('static-badge', StaticBadge);

const outcomes = {
  adverse: listed(courtEntry),
  contested: listed(contestedEntry),
  irregular: listed(irregularEntry),
  political: listed(politicalEntry),
  suspended: listed(suspendedEntry),
  recognised: listed(recognitionEntry),
  noEntry,
  notCovered: notCovered('outsideRegister'),
  unavailable: unavailable('offline'),
  stale: { ...noEntry, freshUntil: '2026-01-01T00:00:00Z' },
  refused: { ...noEntry, key: OTHER_CODE, code: OTHER_CODE },
  notChecked: null,
};

const withoutDrawing = new CSSStyleSheet();
withoutDrawing.replaceSync('.pill { background-image: none !important; }');

let main: HTMLElement;
const attach = Element.prototype.attachShadow;
// axe cannot look into a closed root: all else is as a page has it.
beforeAll(() => {
  Element.prototype.attachShadow = function (this: Element, options) {
    return attach.call(this, { ...options, mode: 'open' });
  };
});
afterAll(() => {
  Element.prototype.attachShadow = attach;
});
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  main = document.body.appendChild(document.createElement('main'));
  main.lang = 'en';
});
afterEach(() => {
  main.remove();
  vi.useRealTimers();
});

/** Stands an element in the page, and waits until it has drawn what is named. */
async function stand(element: HTMLElement, selector: string): Promise<void> {
  main.append(element);
  await vi.waitFor(() => {
    if (!element.shadowRoot?.querySelector(selector)) throw new Error(`No ${selector} yet.`);
  });
}

/** Each fault, and how many texts were measured against their ground. */
async function looked(scheme: string): Promise<{ faults: string[]; measured: number }> {
  main.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  const { violations, passes } = await axe.run(main, { resultTypes: ['violations', 'passes'] });
  return {
    faults: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
    measured: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
}

describe.each(['light', 'dark'])('axe with contrast finds no fault, %s', (scheme) => {
  it('in any outcome and appearance of the badge', async () => {
    for (const appearance of ['inline', 'compact', 'detailed'])
      for (const result of Object.values(outcomes)) {
        const badge = Object.assign(document.createElement('credit-badge'), { code: CODE, result });
        badge.setAttribute('appearance', appearance);
        await stand(badge, '.pill');
        // axe leaves undecided what stands on a ground of several pieces; those of a drawing lie beside the text.
        badge.shadowRoot?.adoptedStyleSheets.push(withoutDrawing);
      }
    const { faults, measured } = await looked(scheme);
    expect(faults).toEqual([]);
    // The compact one has no text that is seen.
    expect(measured).toBeGreaterThanOrEqual(2 * Object.keys(outcomes).length);
  });

  it('in any outcome of the static badge', async () => {
    for (const result of Object.values(outcomes)) {
      const badge = document.createElement('static-badge');
      badge.setAttribute('code', CODE);
      if (result) badge.setAttribute('result', JSON.stringify(result));
      await stand(badge, '.pill');
    }
    const { faults, measured } = await looked(scheme);
    expect([faults, measured]).toEqual([[], Object.keys(outcomes).length]);
  });

  it('in card, public file, search and screening', async () => {
    for (const result of Object.values(outcomes))
      await stand(Object.assign(document.createElement('credit-card'), { code: CODE, result }), '.cl-card');
    const file = document.createElement('credit-file');
    file.file = fileOf(penalty, marketRecord, newerRecord);
    await stand(file, '.cl-timeline');
    await stand(document.createElement('credit-search'), 'input');
    const screening = document.createElement('credit-screening');
    screening.bidders = Object.values(outcomes).map((result) => ({ name: '乌有公司', code: CODE, result }));
    await stand(screening, 'table');
    await vi.waitFor(() =>
      expect(
        [...(screening.shadowRoot?.querySelectorAll('credit-badge') ?? [])].filter(
          ({ shadowRoot }) => shadowRoot?.firstElementChild,
        ),
      ).toHaveLength(Object.keys(outcomes).length),
    );
    const { faults, measured } = await looked(scheme);
    expect(faults).toEqual([]);
    expect(measured).toBeGreaterThan(50);
  });
});
