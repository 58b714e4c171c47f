import { cast } from '@credit-lens/api-mock/cast';
import type { browser } from '@wxt-dev/browser';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopWorker } from '../browser/stop-worker.ts';
import { type Environment, startEnvironment } from './environment.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

let environment: Environment;
beforeAll(async () => {
  environment = await startEnvironment();
});
afterAll(() => environment?.close());

const member = (role: string): { code: string; name: string } => {
  const found = cast().find((one) => one.role === role);
  if (!found?.code) throw new Error(`The cast has no "${role}" with a code.`);
  return { code: found.code, name: found.name };
};
const open = async (screen: string): Promise<Page> => {
  const page = await environment.extension.context.newPage();
  await page.goto(`chrome-extension://${environment.extension.id}/${screen}`);
  await page.locator('h1').first().waitFor();
  return page;
};
const since = (before: number): readonly string[] => environment.extension.requests.slice(before);

describe('the search screen', () => {
  const search = async (text: string): Promise<Page> => {
    const page = await open('search.html');
    await page.getByRole('searchbox').fill(text);
    await page.keyboard.press('Enter');
    return page;
  };

  test('looks a code up on the device, and asks nobody', async () => {
    const before = environment.extension.requests.length;
    const { code } = member('courtListed');
    const page = await search(` ${code.toLowerCase()} `);
    await page.locator('.company', { hasText: code }).waitFor();
    expect(await page.locator('.outcome').getAttribute('data-outcome')).toBe('listed');
    expect(await page.locator('.lists').innerText()).toContain('失信被执行人名单');
    expect(since(before)).toEqual([]);
    await page.close();
  });

  test('sends a name in a body, at the press and not while it is typed', async () => {
    const before = environment.extension.requests.length;
    const { name, code } = member('courtListed');
    const page = await open('search.html');
    await page.getByRole('searchbox').pressSequentially(name.slice(0, 6));
    expect(since(before)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.company', { hasText: code }).waitFor();
    expect(since(before)).toHaveLength(1);
    expect(since(before)[0]).toMatch(/^POST .*search$/);
    await page.close();
  });

  test('finds a name after the worker was stopped, with what asks the server run anew', async () => {
    const { name, code } = member('courtListed');
    await stopWorker(environment.extension);
    const page = await search(name);
    await page.locator('.company', { hasText: code }).waitFor();
    await page.close();
  });

  test('refuses what has the form of a person’s number, and sends nothing', async () => {
    const before = environment.extension.requests.length;
    const page = await search('11010519491231002X');
    await page.getByText('natural person’s number').waitFor();
    expect(since(before)).toEqual([]);
    expect(await page.locator('.company').count()).toBe(0);
    await page.close();
  });

  /** What the browser does in the worker when a person uses one of its ways to the search. */
  interface Told {
    dispatch(...words: unknown[]): void;
  }

  test('opens from the address bar, from the menu of a selection and by the shortcut, with the text that was given', async () => {
    const { code, name } = member('courtListed');
    // The browser calls the worker only for what it offers a person, by these names.
    const offered = () =>
      environment.extension.controls.evaluate(async () => ({
        keyword: chrome.runtime.getManifest().omnibox?.keyword,
        isInMenu: await chrome.contextMenus.update('search', {}).then(
          () => true,
          () => false,
        ),
        commands: (await chrome.commands.getAll()).map(({ name }) => name),
      }));
    await expect
      .poll(offered)
      .toEqual({ keyword: 'credit', isInMenu: true, commands: expect.arrayContaining(['search']) });
    const ways: [string, string, unknown[]][] = [
      ['omnibox.onInputEntered', code, [code, 'currentTab']],
      ['contextMenus.onClicked', name, [{ menuItemId: 'search', selectionText: name }]],
      ['commands.onCommand', '', ['search']],
    ];
    for (const [way, text, words] of ways) {
      await environment.extension.send({ type: 'readState' });
      const worker = environment.extension.context.serviceWorkers().at(-1);
      const opened = environment.extension.context.waitForEvent('page').catch((cause: unknown) => {
        throw new Error(`${way} opened no page.`, { cause });
      });
      const told = worker?.evaluate(
        ([event = '', told]) => {
          const [area = '', name = ''] = event.split('.');
          (chrome as unknown as Record<string, Record<string, Told>>)[area]?.[name]?.dispatch(...told);
        },
        [way, words] as [string, unknown[]],
      );
      const [page] = await Promise.all([opened, told]);
      await page.locator('h1').waitFor();
      expect(page.url()).toMatch(/search\.html$/);
      expect(await page.getByRole('searchbox').inputValue()).toBe(text);
      await page.close();
    }
  });

  test('takes over what was selected elsewhere, once', async () => {
    const { code } = member('courtListed');
    const leave = (pendingSearch: string) =>
      environment.extension.controls.evaluate(
        (text) => chrome.storage.session.set({ pendingSearch: text }),
        pendingSearch,
      );
    await leave(code);
    const page = await open('search.html');
    await page.locator('.company', { hasText: code }).waitFor();
    expect(page.url()).not.toContain(code);
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.close();
  });
});

describe('the full file', () => {
  test('shows entries, a time line and records by kind, asked for one by one', async () => {
    const { code } = member('courtListed');
    await environment.extension.controls.evaluate((panel) => chrome.storage.session.set({ panel }), {
      code,
      isPrivate: false,
    });
    const page = await open('sidepanel.html');
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    expect(await tabs.count()).toBe(2);
    const before = environment.extension.requests.length;
    await page.locator('.cl-file-part button').click();
    await tabs.nth(3).waitFor();
    expect(since(before)).toHaveLength(1);
    expect(await tabs.count()).toBeGreaterThan(3);
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Time line');
    const days = await page
      .locator('.time-line time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted().reverse());
    await page.keyboard.press('End');
    expect(await page.getByRole('tabpanel').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-part=timeLine]').isVisible()).toBe(true);
    expect(await page.locator('[data-part=all]').isVisible()).toBe(true);
    // Each record once: the part of all has those of every kind, and one of these is chosen now.
    expect(await page.locator('[data-part=kind]').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('tab').first().isVisible()).toBe(false);
    // On paper nothing can be unfolded.
    const folded = page.locator('details:not([open])');
    const closed = await folded.count();
    expect(closed).toBeGreaterThan(3);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await folded.count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await folded.count()).toBe(closed);
    await page.close();
  });

  test('follows the company that is chosen next', async () => {
    const page = await open('sidepanel.html');
    const { code } = member('noEntry');
    await environment.extension.controls.evaluate((panel) => chrome.storage.session.set({ panel }), {
      code,
      isPrivate: false,
    });
    await page.locator('.panel:not([hidden])', { hasText: code }).waitFor();
    await page.close();
  });
});

describe('the popup', () => {
  const tabOf = (page: Page): Promise<number> =>
    environment.extension.controls.evaluate(
      async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1,
      page.url(),
    );

  test('filters the companies of a page', async () => {
    const page = await environment.extension.context.newPage();
    await page.goto(`${environment.marketplace}/`);
    await environment.extension.mentionsOn(page);
    const popup = await open(`popup.html?tab=${await tabOf(page)}`);
    const { code } = member('courtListed');
    await popup.getByRole('searchbox').fill(code.toLowerCase());
    await expect.poll(() => popup.locator('.company').count()).toBe(1);
    await popup.getByRole('searchbox').fill('蜃楼南柯');
    await popup.getByText('No company of this page matches').waitFor();
    await popup.close();
    await page.close();
  });

  test('has one page of a site that is off read once, and no other', async () => {
    const { extension, portal } = environment;
    await extension.send({ type: 'disableSite', origin: portal });
    const page = await extension.context.newPage();
    await page.goto(`${portal}/notice/HW-0420`);
    const popup = await open(`popup.html?tab=${await tabOf(page)}`);
    await popup.getByRole('button', { name: 'Read this page once' }).click();
    await popup.getByText('This page is read once').waitFor();
    await popup.locator('.company').first().waitFor();
    const { settings } = await extension.send<{ settings: { sites: string[] } }>({ type: 'readState' });
    expect(settings.sites).not.toContain(portal);
    await page.reload();
    await popup.reload();
    await popup.getByRole('button', { name: 'Read this page once' }).waitFor();
    expect(await extension.mentionsOn(page)).toEqual([]);
    await extension.send({ type: 'enableSite', origin: portal });
    await popup.close();
    await page.close();
  });
});
