import { cast } from '@credit-lens/api-mock/cast';
import type { browser } from '@wxt-dev/browser';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FLAGS, OPEN_CARD, OVERLAY, SOLID_FLAGS } from '../browser/drawn.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import { type Environment, startEnvironment } from './environment.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

/** CSS pixels: what a page at 1280 is left with at 400 % zoom (WCAG 2.2, 1.4.10 Reflow). */
const NARROW = 320;
const LANGUAGES = ['en', 'de', 'fr', 'zh-Hans', 'zh-Hant'];
/** Pages of the extension that a person opens as pages. */
const SCREENS = ['welcome.html', 'options.html', 'search.html', 'sidepanel.html'];
/** The popup asks for a width of its own, in CSS pixels, where the window can be that wide. */
const POPUP_WIDTH = 380;

/** A page that names companies of each look: listed, disputed, on the softer tier, and by name alone. */
const SITE = 'https://shop.example';

let environment: Environment;
const codeOf = (role: string) => cast().find((one) => one.role === role)?.code;
beforeAll(async () => {
  environment = await startEnvironment([SITE]);
  const names = cast().find(({ role }) => role === 'homonymA')?.name;
  const codes = ['courtListed', 'contested', 'lateAnnualReport'].map(
    (role) => `<p>统一社会信用代码：${codeOf(role)}</p>`,
  );
  await environment.extension.context.route(`${SITE}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
        <title>页面</title><main><h1>卖家</h1>${codes.join('')}<p>企业名称：${names}</p></main>`,
    }),
  );
  const code = codeOf('courtListed');
  await environment.extension.controls.evaluate((panel) => chrome.storage.session.set({ panel }), {
    code,
    isPrivate: false,
  });
});
afterAll(() => environment?.close());

async function open(screen: string): Promise<Page> {
  const page = await environment.extension.context.newPage();
  await page.goto(`chrome-extension://${environment.extension.id}/${screen}`);
  await page.locator('h1').first().waitFor();
  const file = page.locator('.cl-file-part button');
  if (screen === 'sidepanel.html') {
    await file.click();
    await page.getByRole('tab').nth(3).waitFor();
  }
  const mark = page.locator('.example button.mark');
  if ((await mark.count()) > 0) await mark.click();
  return page;
}

describe('popup.html', () => {
  test('asks for its width, and is no wider than a small window', async () => {
    const page = await environment.extension.context.newPage();
    await page.setViewportSize({ width: NARROW, height: 800 });
    await page.goto(`chrome-extension://${environment.extension.id}/popup.html`);
    await page.locator('#popup > *').first().waitFor();
    // The browser makes the popup as wide as this, for nothing else in it has a width of its own.
    const asked = await page.evaluate(() => getComputedStyle(document.body, '::before').inlineSize);
    expect(asked).toBe(`${POPUP_WIDTH}px`);
    const boxes = await page
      .locator('#popup *')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(boxes.length).toBeGreaterThan(3);
    expect(Math.max(...boxes)).toBeLessThanOrEqual(NARROW);
    await page.close();
  });
});

describe.each(SCREENS)('%s', (screen) => {
  test('fits a narrow window in every language, and from right to left', async () => {
    for (const language of LANGUAGES) {
      await environment.extension.send({ type: 'saveSettings', settings: { language } });
      const page = await open(screen);
      await page.setViewportSize({ width: NARROW, height: 800 });
      for (const direction of ['ltr', 'rtl']) {
        expect(await page.evaluate(besideWindow, direction), `${language} ${direction}`).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `${language} ${direction}`).toBeLessThanOrEqual(NARROW);
      }
      await page.close();
    }
    await environment.extension.send({ type: 'saveSettings', settings: { language: 'auto' } });
  });

  test.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    const page = await open(screen);
    await page.emulateMedia({ colorScheme });
    expect(await brokenRules(page)).toEqual([]);
    await page.close();
  });

  test('moves nothing for who wants no motion', async () => {
    const page = await open(screen);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(movingParts)).toEqual([]);
    await page.close();
  });
});

describe('the popup', () => {
  test.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    const [page, popup] = await openPopup();
    await popup.emulateMedia({ colorScheme });
    expect(await brokenRules(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('stands from right to left with its companies in it, each read to its end', async () => {
    const [page, popup] = await openPopup();
    await popup.setViewportSize({ width: POPUP_WIDTH, height: 600 });
    const read = () =>
      popup.evaluate(() => {
        const boxes = [...document.querySelectorAll('#popup *')].map((one) => one.getBoundingClientRect());
        const [flag, company] = ['h2 svg', '.company'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        return {
          left: Math.min(...boxes.map((box) => box.left)),
          right: Math.max(...boxes.map((box) => box.right)),
          isMirrored: (flag?.left ?? 0) > (company ? (company.left + company.right) / 2 : Infinity),
        };
      });
    expect((await read()).isMirrored).toBe(false);
    await popup.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const { left, right, isMirrored } = await read();
    expect({ isMirrored, isInside: left >= 0 && right <= POPUP_WIDTH }).toEqual({
      isMirrored: true,
      isInside: true,
    });
    await popup.close();
    await page.close();
  });

  test('tells in forced colours by icon, title and edge what colours tell, and whether a switch is on', async () => {
    const [page, popup] = await openPopup();
    await popup.emulateMedia({ forcedColors: 'active' });
    const groups = await popup.locator('.group').evaluateAll((all) =>
      all.map((group) => {
        const icon = group.querySelector('h2 svg');
        const company = group.querySelector('.company');
        const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(company ?? group);
        return {
          name: group.getAttribute('data-group'),
          icon: icon?.checkVisibility() ? icon.innerHTML : null,
          title: group.querySelector('h2')?.innerText.replace(/\d+$/, ''),
          edge: `${borderInlineStartWidth} ${borderInlineStartStyle}`,
        };
      }),
    );
    expect(groups.length).toBeGreaterThan(1);
    const icons = groups.map(({ icon }) => icon);
    expect(icons).not.toContain(null);
    expect(new Set(icons).size).toBe(groups.length);
    expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
    const edgeOf = (sought: string) => groups.find(({ name }) => name === sought)?.edge;
    expect([edgeOf('listed'), edgeOf('irregular')]).toEqual(['3px solid', '3px dotted']);
    const read = () =>
      popup.locator('.switch input').evaluate((input) => ({
        knob: getComputedStyle(input, '::before').backgroundColor,
        track: getComputedStyle(input).backgroundColor,
      }));
    const on = await read();
    await popup.locator('.switch input').evaluate((input: HTMLInputElement) => {
      input.checked = false;
    });
    const off = await read();
    expect(off.knob).not.toBe(on.knob);
    for (const { knob, track } of [on, off]) expect(knob).not.toBe(track);
    await popup.close();
    await page.close();
  });
});

describe('what is drawn into a page', () => {
  test.each(['light', 'dark'] as const)(
    'is accessible in %s colours, flags and card',
    async (colorScheme) => {
      const page = await openMarked();
      await page.emulateMedia({ colorScheme });
      expect(await brokenRules(page)).toEqual([]);
      await page.locator(SOLID_FLAGS).first().click();
      await page.locator(OPEN_CARD).waitFor();
      expect(await brokenRules(page)).toEqual([]);
      await page.evaluate(flattenOverlay);
      expect(await lowContrasts(page)).toEqual([]);
      await page.close();
    },
  );

  test('differs in forced colours by form: solid, disputed, softer tier, same name; the card has an edge', async () => {
    const page = await openMarked();
    await page.emulateMedia({ forcedColors: 'active' });
    const looks = await page.locator(FLAGS).evaluateAll((marks) =>
      marks.map((mark) => {
        const { borderTopStyle, borderTopWidth, borderTopLeftRadius, borderTopColor, backgroundColor } =
          getComputedStyle(mark);
        const icon = mark.querySelector('svg')?.innerHTML;
        expectVisible(borderTopColor, backgroundColor, borderTopWidth);
        return [borderTopStyle, borderTopWidth, borderTopLeftRadius, icon].join();
        function expectVisible(edge: string, ground: string, width: string): void {
          if (edge === ground) throw new Error(`Edge and ground are both ${edge}.`);
          if (width === '0px') throw new Error('There is no edge.');
        }
      }),
    );
    expect(looks).toHaveLength(4);
    expect(new Set(looks).size).toBe(4);
    await page.locator(SOLID_FLAGS).first().click();
    const card = page.locator(OPEN_CARD);
    await card.waitFor();
    const { edge, ground, width } = await card.evaluate((element) => {
      const { borderTopColor, backgroundColor, borderTopWidth } = getComputedStyle(element);
      return { edge: borderTopColor, ground: backgroundColor, width: borderTopWidth };
    });
    expect(edge).not.toBe(ground);
    expect(width).not.toBe('0px');
    await page.close();
  });

  test('lets a person follow the company from its card, and no script', async () => {
    const page = await openMarked();
    await page.locator(SOLID_FLAGS).first().click();
    const button = page.locator(OPEN_CARD).locator('.follow button');
    const followed = async () =>
      (
        await environment.extension.send<{ companies: { code: string; name: string }[] }>({
          type: 'readWatched',
        })
      ).companies.map(({ code, name }) => ({ code, isNamed: name !== null }));
    await button.dispatchEvent('click');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    expect(await followed()).toEqual([{ code: codeOf('courtListed'), isNamed: true }]);
    await button.click();
    await expect.poll(followed).toEqual([]);
    await page.close();
  });

  test('fits a page at 400 % zoom, where the card scrolls in itself and moves nothing without need', async () => {
    const page = await openMarked();
    await page.setViewportSize({ width: NARROW, height: 256 });
    const letGo = await holdNetwork();
    await page.locator(SOLID_FLAGS).first().click();
    // What waits for the record turns, unless nothing is to move.
    await page.locator(`${OVERLAY} .wait`).waitFor();
    expect(await page.evaluate(movingParts)).toContain('p.wait::before');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(movingParts)).toEqual([]);
    await letGo();
    const card = page.locator(OPEN_CARD);
    await card.waitFor();
    const box = await card.boundingBox();
    expect(box).toMatchObject({ x: expect.any(Number), width: expect.any(Number) });
    const { x = -1, y = -1, width = 0, height = 0 } = box ?? {};
    expect([x >= 0, y >= 0, x + width <= NARROW, y + height <= 256]).toEqual([true, true, true, true]);
    const scroll = card.locator('.scroll');
    expect(await scroll.evaluate((pane) => pane.scrollWidth <= pane.clientWidth)).toBe(true);
    const { x: left = -1, width: breadth = NARROW } = (await scroll.boundingBox()) ?? {};
    expect(left + breadth).toBeLessThanOrEqual(NARROW);
    await scroll.hover();
    await page.mouse.wheel(0, 40);
    await expect.poll(() => scroll.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW);
    expect(await page.evaluate(movingParts)).toEqual([]);
    await page.close();
  });
});

async function openMarked(): Promise<Page> {
  const page = await environment.extension.context.newPage();
  await page.goto(`${SITE}/`);
  await page.locator(FLAGS).nth(3).waitFor();
  return page;
}

/** Has all that a new worker asks of the network wait until it is let go. */
async function holdNetwork(): Promise<() => Promise<void>> {
  const { extension } = environment;
  await stopWorker(extension);
  await extension.send({ type: 'readState' });
  const worker = extension.context.serviceWorkers().at(-1);
  if (worker === undefined) throw new Error('The extension has no worker.');
  await worker.evaluate(() => {
    const { fetch } = globalThis;
    const isLet = new Promise<void>((letGo) => {
      Object.assign(globalThis, { letGo });
    });
    globalThis.fetch = async (...asked) => {
      await isLet;
      return fetch(...asked);
    };
  });
  return () => worker.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
}

/** A page and the popup over it, as a page of its own. */
async function openPopup(): Promise<[Page, Page]> {
  const page = await openMarked();
  const { context, controls, id } = environment.extension;
  const tab = await controls.evaluate(
    async (url) => (await chrome.tabs.query({})).findLast((one) => one.url === url)?.id,
    page.url(),
  );
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.locator('.company').first().waitFor();
  return [page, popup];
}

/** The rules that a page breaks, what is drawn into it included. */
async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/**
 * Runs in a page: puts what is drawn over it into it. The ground of what lies in the top layer cannot be determined from outside,
 * and so no contrast.
 */
function flattenOverlay(): void {
  const root = document.querySelector('html > div')?.shadowRoot;
  if (root == null) throw new Error('Nothing is drawn.');
  const copies = [...root.children].map((child) => child.cloneNode(true) as HTMLElement);
  document.adoptedStyleSheets = [...root.adoptedStyleSheets];
  document.body.replaceChildren(...copies);
  for (const part of document.querySelectorAll<HTMLElement>('.popup')) {
    part.removeAttribute('popover');
    part.style.cssText = 'display: block; position: static; max-height: none';
  }
}

/** Texts with too little contrast, and how many were judged where that is suspiciously few. */
async function lowContrasts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations, passes } = await run(document, { runOnly: ['color-contrast'] });
    const low = violations.flatMap(({ nodes }) => nodes.map(({ failureSummary = '' }) => failureSummary));
    const judged = passes.flatMap(({ nodes }) => nodes).length;
    return judged < 20 ? [...low, `Only ${judged} texts could be judged.`] : low;
  });
}

/**
 * Runs in a page: turns it into a direction, and tells what then stands beside the window. Nobody can scroll to what stands
 * before the beginning of a line, and no width of the page tells of it.
 */
function besideWindow(direction: string): string[] {
  document.documentElement.dir = direction;
  return [...document.body.querySelectorAll('*')].flatMap((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    const isBeside = width > 0 && (left < 0 || right > innerWidth);
    return isBeside ? [`${one.localName}.${one.className} from ${left} to ${right}`] : [];
  });
}

/** Runs in a page: what has a transition or an animation that takes time, in open shadow trees too. */
function movingParts(): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const moving: string[] = [];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
      for (const pseudo of [undefined, '::before', '::after']) {
        const { transitionDuration, animationName } = getComputedStyle(element, pseudo);
        if (/[1-9]/.test(transitionDuration) || animationName !== 'none')
          moving.push(`${element.localName}.${element.className}${pseudo ?? ''}`);
      }
    }
  return moving;
}
