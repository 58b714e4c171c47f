import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CODE, courtEntry, listed, NOW, noEntry, OTHER_CODE } from '../sample-results.fixture.ts';
import { toneColours } from '../view/styles/tone-colours.ts';
import { staticBadgeStyles } from './static-badge.styles.ts';
import { StaticBadge } from './static-badge.ts';

customElements.define('static-badge', StaticBadge);

let place: HTMLElement;
let root: ShadowRoot | undefined;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  place = document.createElement('div');
  place.lang = 'en';
  document.body.append(place);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    return root;
  });
});
afterEach(() => {
  root = undefined;
  place.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function drawn(attributes: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const badge = document.createElement('static-badge');
  for (const [name, value] of Object.entries(attributes)) badge.setAttribute(name, value);
  place.append(badge);
  return vi.waitFor(() => {
    const pill = root?.querySelector<HTMLElement>('.pill');
    if (!pill) throw new Error('Nothing was drawn.');
    return pill;
  });
}

describe('a static badge', () => {
  it.each([
    ['listed', listed(courtEntry), CODE, 'Listed on 1 list', 'adverse'],
    ['without an entry', noEntry, CODE, 'No entry found', 'neutral'],
    ['about another company', noEntry, OTHER_CODE, 'No answer now', 'unavailable'],
  ])('says what the answer says: %s', async (_name, result, code, label, tone) => {
    const pill = await drawn({ code, result: JSON.stringify(result) });
    expect([pill.localName, pill.textContent, pill.dataset['tone']]).toEqual(['span', label, tone]);
    expect(pill.getBoundingClientRect().height).toBe(24);
  });

  it('leads where the page says, and says that nobody was asked where it has no answer', async () => {
    const pill = await drawn({ code: CODE, href: 'https://credit.example/verify' });
    expect([pill.getAttribute('href'), pill.textContent]).toEqual([
      'https://credit.example/verify',
      'Not checked',
    ]);
  });

  it.each([
    ['de-AT', 'de', 'Kein Eintrag gefunden'],
    ['fr', 'fr', 'Aucune inscription trouvée'],
    ['zh-CN', 'zh-Hans', '未查到列入记录'],
    ['zh-HK', 'zh-Hant', '未查到列入紀錄'],
    ['nl', 'en', 'No entry found'],
  ])('speaks the language of the text around it: %s', async (language, lang, label) => {
    place.lang = language;
    const pill = await drawn({ code: CODE, result: JSON.stringify(noEntry) });
    expect([pill.lang, pill.textContent]).toEqual([lang, label]);
  });

  it.each(Object.entries(toneColours))('has the ink of the full badge: %s', (tone, { ink }) => {
    expect(staticBadgeStyles).toContain(`[data-tone=${tone}] { color: ${ink}; }`);
  });
});
