import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../define.ts';
import { creditBadgeStyles } from '../credit-badge/credit-badge.styles.ts';
import {
  CODE,
  contestedEntry,
  courtEntry,
  listed,
  NOW,
  noEntry,
  notCovered,
  OTHER_CODE,
} from '../sample-results.fixture.ts';
import { renderBadge } from './render-badge.ts';

let place: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  place = document.createElement('div');
  place.lang = 'en';
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  vi.useRealTimers();
});

const styles = URL.createObjectURL(new Blob([creditBadgeStyles], { type: 'text/css' }));
const page = { code: CODE, origin: location.origin, language: 'en', styles, now: NOW };

/** The declared root as a page without scripts shows it, in an element that nothing is registered for. */
async function withoutScript(html: string): Promise<{ box: DOMRect; pill: Element }> {
  const host = document.createElement('div');
  place.append(host);
  host.setHTMLUnsafe(html.replaceAll('credit-badge', 'unregistered-badge').replace('"closed"', '"open"'));
  const root = host.firstElementChild?.shadowRoot;
  const pill = root?.querySelector('.pill');
  if (!root || !pill) throw new Error('No root was declared.');
  await new Promise((resolve) =>
    root.querySelector('link')?.addEventListener('load', resolve, { once: true }),
  );
  return { box: pill.getBoundingClientRect(), pill };
}

describe('a badge that a server wrote', () => {
  it.each([listed(courtEntry), listed(contestedEntry), noEntry, notCovered('outsideRegister')])(
    'looks before any script as it does after: $outcome',
    async (result) => {
      const html = renderBadge({ ...page, result, href: 'https://credit.example/verify' });
      const { box, pill } = await withoutScript(html);
      const drawn = [pill.innerHTML, pill.getAttribute('aria-label')];
      const host = document.createElement('div');
      place.replaceChildren(host);
      host.setHTMLUnsafe(html);
      const badge = host.querySelector('credit-badge');
      await badge?.updateComplete;
      const control = badge?.control;
      expect([control?.innerHTML, control?.getAttribute('aria-label')]).toEqual(drawn);
      expect(control?.getBoundingClientRect().toJSON()).toEqual(box.toJSON());
      expect(control?.localName).toBe('button');
    },
  );

  it('leaves a link with its text where no script runs', async () => {
    const { pill } = await withoutScript(
      renderBadge({ ...page, result: noEntry, href: 'https://credit.example/verify' }),
    );
    expect(pill.getAttribute('href')).toBe('https://credit.example/verify');
    expect(pill.textContent).toContain('No entry found');
  });

  it('keeps names as text, and refuses an answer about another code', () => {
    const result = listed(courtEntry);
    const name = '乌有"><img src=x></template><script>';
    const html = renderBadge({ ...page, result: { ...result, entity: { ...result.entity, name } } });
    expect(html).not.toContain('<img');
    expect(renderBadge({ ...page, result: noEntry, code: OTHER_CODE })).toContain('No answer now');
  });

  it('stands in the middle of the detailed badge where it has no day, before and after the script', async () => {
    for (const given of [{}, { result: noEntry, code: OTHER_CODE }]) {
      const html = renderBadge({ ...page, ...given, appearance: 'detailed' });
      const { pill } = await withoutScript(html.replaceAll('shadowrootdelegatesfocus', ''));
      const host = document.createElement('div');
      place.append(host);
      host.setHTMLUnsafe(html);
      const badge = host.querySelector('credit-badge');
      await badge?.updateComplete;
      for (const drawn of [pill, badge?.control as Element]) {
        const text = document.createRange();
        text.selectNodeContents(drawn);
        const [line, box] = [text.getBoundingClientRect(), drawn.getBoundingClientRect()];
        expect([box.height, (line.top + line.bottom) / 2]).toEqual([40, (box.top + box.bottom) / 2]);
      }
      place.replaceChildren();
    }
  });
});
