import type { FrameLocator, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FLAGS, OPEN_CARD, OVERLAY, SOLID_FLAGS } from '../browser/drawn.ts';
import { type Environment, startEnvironment } from './environment.ts';
import { firm } from './scenarios/firms-page.ts';

/** An invented host; the browser's requests to it are answered here. */
const HOST = 'https://hostile.example';
const { code: CODE } = firm('courtListed');
const LINE = `<p>统一社会信用代码：<b id="code">${CODE}</b></p>`;

/** Nodes of the vast page. */
const MANY = 200_000;

let environment: Environment;
let pages: Record<string, { readonly body: string; readonly headers?: Record<string, string> }> = {};

beforeAll(async () => {
  environment = await startEnvironment([HOST]);
  await environment.extension.context.route(`${HOST}/**`, (route) => {
    const found = pages[new URL(route.request().url()).pathname];
    return found === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({
          body: `<!doctype html>${found.body}`,
          headers: { 'content-type': 'text/html; charset=utf-8', ...found.headers },
        });
  });
});
afterAll(() => environment?.close());

async function open(body: string, headers: Record<string, string> = {}): Promise<Page> {
  pages = { ...pages, '/': { body, headers } };
  const page = await environment.extension.context.newPage();
  await page.goto(`${HOST}/`);
  return page;
}

/** The flag comes, and a person's click opens its card with the record in it. */
async function flagAndCard(page: Page | FrameLocator): Promise<void> {
  await page.locator(SOLID_FLAGS).first().click();
  const card = page.locator(OPEN_CARD);
  await card.waitFor();
  expect(await card.innerText()).toMatch(/Listed by .+ on /);
}

/** How far a flag is from the nearer end of its text, in px; infinite where it is not on the line of it. */
async function distance(text: Locator, flag: Locator): Promise<number> {
  const [there, mark] = [await text.boundingBox(), await flag.boundingBox()];
  if (!there || !mark) return Number.POSITIVE_INFINITY;
  const isOnLine = mark.y < there.y + there.height && there.y < mark.y + mark.height;
  const gaps = [mark.x - there.x - there.width, there.x - mark.x - mark.width];
  return isOnLine ? Math.min(...gaps.map(Math.abs)) : Number.POSITIVE_INFINITY;
}

/** What the page's own script left for the test; scripts of the page are not to be trusted with a question. */
const leftBy = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-left');

describe('on a hostile page a flag and its card come, and nothing of the page gets into them:', () => {
  test('a storm of changes', async () => {
    const page = await open(`<body>${LINE}<div id="storm"></div><script>
      let round = 0;
      setInterval(() => {
        storm.replaceChildren(...Array.from({ length: 300 }, (_, n) => Object.assign(document.createElement('p'), { textContent: '刚刚下单' + n })));
        code.parentElement.append(document.createTextNode(' '));
        document.documentElement.dataset.left = ++round;
      }, 4);
    </script>`);
    await page.locator(SOLID_FLAGS).evaluate((flag) => flag.classList.add('first'));
    const began = Number(await leftBy(page));
    // The page is not held up …
    await expect
      .poll(async () => Number(await leftBy(page)), { timeout: 20_000 })
      .toBeGreaterThan(began + 100);
    // … and the flag is not drawn anew each time: nobody could press one that is.
    expect(await page.locator(`${SOLID_FLAGS}.first`).count()).toBe(1);
    await flagAndCard(page);
    expect(await page.locator(FLAGS).count()).toBe(1);
    await page.close();
  });

  test('a policy that allows no script, style or markup of others', async () => {
    const page = await open(
      `<head><script nonce="own">
        document.documentElement.dataset.left = '';
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
          document.documentElement.dataset.left += violatedDirective + ' ' + sample + ';';
        });
      </script></head><body>${LINE}`,
      {
        'content-security-policy':
          "default-src 'none'; script-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    );
    await flagAndCard(page);
    expect(await leftBy(page)).toBe('');
    await page.close();
  });

  test('letters of another size', async () => {
    const boxes = [];
    for (const size of ['10px', '16px', '40px']) {
      const page = await open(
        `<style>html { font-size: ${size} } p { font-size: 16px }</style><body>${LINE}`,
      );
      const flag = await page.locator(SOLID_FLAGS).boundingBox();
      await flagAndCard(page);
      const card = await page.locator(OPEN_CARD).boundingBox();
      const letters = await page.locator(`${OPEN_CARD} *`).evaluateAll((elements) =>
        elements.map((element) => {
          const { fontSize, lineHeight, padding, margin } = getComputedStyle(element);
          return [fontSize, lineHeight, padding, margin].join(' ');
        }),
      );
      boxes.push({ flag: [flag?.width, flag?.height], card: [card?.width, card?.height], letters });
      await page.close();
    }
    expect(boxes[0]).toEqual(boxes[1]);
    expect(boxes[2]).toEqual(boxes[1]);
  });

  test('right to left, also where it scrolls to the left', async () => {
    const wide = `<p style="inline-size: 3000px; text-align: end">统一社会信用代码：<b id="far">${CODE}</b>号，登记机关同上</p>`;
    const page = await open(`<html dir="rtl"><body>${LINE}<p>${'نص طويل '.repeat(400)}</p>${wide}`);
    const before = await page.evaluate(() => document.documentElement.scrollWidth);
    await flagAndCard(page);
    await page.keyboard.press('Escape');
    for (const [index, text] of ['#code', '#far'].entries()) {
      await page.locator(text).scrollIntoViewIfNeeded();
      const flag = page.locator(SOLID_FLAGS).nth(index);
      // Beside its text on one side or the other, on the same line.
      await expect.poll(() => distance(page.locator(text), flag), { timeout: 20_000 }).toBeLessThan(20);
      await flag.click();
      const card = await page.locator(OPEN_CARD).boundingBox();
      if (!card) throw new Error('The card has no box.');
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(before);
    await page.close();
  });

  test('prototypes and globals that the page has replaced', async () => {
    const page = await open(`<head><script>
      const root = document.documentElement;
      root.dataset.left = '';
      const { setAttribute, getAttribute } = Element.prototype;
      const replace = (owner, name, method) => {
        const own = owner[name];
        Object.defineProperty(owner, name, { configurable: true, writable: true, value() {
          setAttribute.call(root, 'data-left', getAttribute.call(root, 'data-left') + method + ' ');
          throw new Error('replaced: ' + method);
        } });
        return own;
      };
      addEventListener('DOMContentLoaded', () => {
        for (const [owner, names] of [
          [Node.prototype, ['appendChild', 'insertBefore', 'contains']],
          [Element.prototype, ['attachShadow', 'append', 'closest', 'matches', 'getBoundingClientRect', 'setAttribute', 'querySelectorAll']],
          [Document.prototype, ['createElement', 'createRange', 'createTreeWalker', 'querySelectorAll', 'elementsFromPoint']],
          [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
          [JSON, ['parse', 'stringify']],
          [window, ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'requestIdleCallback', 'requestAnimationFrame', 'setTimeout', 'getComputedStyle', 'fetch', 'CSSStyleSheet', 'Map', 'Set']],
          // Last, for this loop asks for it too.
          [Array.prototype, ['push', 'map', 'filter', 'includes', 'sort', Symbol.iterator]],
        ]) for (const name of names) replace(owner, name, String(name));
      });
    </script></head><body>${LINE}`);
    await flagAndCard(page);
    expect(await leftBy(page)).toBe('');
    await page.close();
  });

  test('fields and images that stand in for the document’s own properties', async () => {
    const names = [
      'parentNode',
      'childNodes',
      'firstChild',
      'nextSibling',
      'body',
      'documentElement',
      'contains',
      'matches',
    ];
    names.push(
      'createElement',
      'createTreeWalker',
      'createRange',
      'getBoundingClientRect',
      'attributes',
      'nodeType',
      'isConnected',
    );
    names.push(
      'append',
      'checkVisibility',
      'elementsFromPoint',
      'activeElement',
      'defaultView',
      'adoptedStyleSheets',
      'ownerDocument',
    );
    const fields = names.map((name) => `<input name="${name}"><img name="${name}" alt="">`).join('');
    const page = await open(`<body>${fields}<form style="overflow: hidden">${fields}${LINE}</form>`);
    await flagAndCard(page);
    await page.close();
  });

  test('markup in names', async () => {
    // Short enough to be a part of a name, were its letters any.
    const markup = '<img src=x onerror=left()>';
    const text = markup.replaceAll('<', '&lt;');
    const page = await open(
      `<title>${text}</title><body><script>function left() { document.documentElement.dataset.left = 'ran'; }</script><p>企业名称：${text}子虚商贸有限公司${text}</p><p itemprop="legalName" content='${text}'>x</p>
       <p title='${text}' data-credit-lens-code='${text}'>${text}</p>${LINE}`,
    );
    await flagAndCard(page);
    expect(await page.locator(`${OVERLAY} img`).count()).toBe(0);
    expect(await leftBy(page)).toBeNull();
    for (const { text: said } of await environment.extension.mentionsOn(page))
      expect(said).not.toMatch(/[<>]/);
    await page.close();
  });

  test('two hundred thousand nodes', async () => {
    const page = await open(`<body><div id="vast"></div>${LINE}<script>
      vast.innerHTML = '<i></i>某<b></b>'.repeat(${MANY / 4});
    </script>`);
    const codes = async () => (await environment.extension.mentionsOn(page)).map(({ code }) => code);
    await expect.poll(codes, { timeout: 20_000 }).toEqual([CODE]);
    await page.locator('#code').scrollIntoViewIfNeeded();
    await flagAndCard(page);
    await page.close();
  });

  test('frames in frames: each draws its own', async () => {
    const frame = (path: string): string => `<iframe src="${path}" width="900" height="700"></iframe>`;
    pages = { '/outer': { body: `<body>${frame('/inner')}` }, '/inner': { body: `<body>${LINE}` } };
    const page = await open(`<body>${frame('/outer')}`);
    await flagAndCard(page.frameLocator('iframe').frameLocator('iframe'));
    expect(await page.locator(FLAGS).count()).toBe(0);
    await page.close();
  });
});

test('a closed root is left alone', async () => {
  const page = await open(`<body><my-shop id="shut"></my-shop><my-shop id="late"></my-shop><script>
    shut.attachShadow({ mode: 'closed' }).innerHTML = '<p>${CODE}</p>';
  </script>`);
  await page.waitForTimeout(1_500);
  expect(await environment.extension.mentionsOn(page)).toEqual([]);
  await page.evaluate((code) => {
    const root = document.querySelector('#late')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>${code}</p>`;
  }, CODE);
  // The same in an open one is read: so the reader was there.
  await expect.poll(() => environment.extension.mentionsOn(page), { timeout: 20_000 }).toHaveLength(1);
  await page.close();
});

describe('events that a page invents', () => {
  /**
   * Every kind of event that opens, presses or chooses, on every element of ours, on the host and on the page around it.
   * Returns how often a card or a tooltip opened or closed meanwhile: an event may undo what the one before did.
   */
  async function invent(page: Page): Promise<number> {
    const toggled = await page.evaluate((overlay) => {
      const host = document.querySelector(overlay);
      if (host?.shadowRoot == null) throw new Error('The overlay is not there.');
      let toggles = 0;
      const count = () => {
        toggles += 1;
      };
      host.shadowRoot.addEventListener('beforetoggle', count, true);
      const own = 'button, [role=dialog], [role=tooltip], summary, select';
      const targets = [document.body, host, ...host.shadowRoot.querySelectorAll(own)];
      const shared = { bubbles: true, composed: true, cancelable: true };
      const pointer = ['over', 'enter', 'down', 'up'].map((kind) => `pointer${kind}`);
      const mouse = ['mouseover', 'mouseenter', 'mousedown', 'mouseup', 'click', 'dblclick'];
      for (const target of targets) {
        const { left, top, width, height } = target.getBoundingClientRect();
        const place = { clientX: left + width / 2, clientY: top + height / 2 };
        for (const at of new Set([target, document.elementFromPoint(place.clientX, place.clientY)])) {
          if (at === null) continue;
          for (const type of pointer)
            at.dispatchEvent(new PointerEvent(type, { ...shared, ...place, isPrimary: true }));
          for (const type of mouse) at.dispatchEvent(new MouseEvent(type, { ...shared, ...place }));
          for (const key of ['Escape', 'Enter', ' '])
            for (const type of ['keydown', 'keypress', 'keyup'])
              at.dispatchEvent(new KeyboardEvent(type, { ...shared, key }));
          at.dispatchEvent(new Event('change', shared));
        }
        if (target instanceof HTMLElement) target.click();
      }
      host.shadowRoot.removeEventListener('beforetoggle', count, true);
      return toggles;
    }, OVERLAY);
    // The worker has answered a question since: what the events led to, had they led to anything, came before it.
    await environment.extension.mentionsOn(page);
    return toggled;
  }

  test('open no card and fetch nothing', async () => {
    const page = await open(`<body>${LINE}`);
    await page.locator(SOLID_FLAGS).waitFor();
    const before = environment.extension.requests.length;
    expect(await invent(page)).toBe(0);
    expect(await page.locator(OPEN_CARD).count()).toBe(0);
    expect(environment.extension.requests.slice(before)).toEqual([]);
    // A person's click still does.
    await flagAndCard(page);
    await page.close();
  });

  test('in an open card they close nothing, mute nothing and fetch nothing', async () => {
    const page = await open(`<body>${LINE}`);
    await flagAndCard(page);
    const text = await page.locator(OPEN_CARD).innerText();
    const before = environment.extension.requests.length;
    expect(await invent(page)).toBe(0);
    expect(await page.locator(OPEN_CARD).innerText()).toBe(text);
    expect(environment.extension.requests.slice(before)).toEqual([]);
    const [mention] = await environment.extension.mentionsOn(page);
    expect(mention).toMatchObject({ code: CODE, flag: 'solid' });
    expect(mention?.isMuted).toBeUndefined();
    await page.close();
  });
});
