import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { browser } from '@wxt-dev/browser';
import { type BrowserContext, chromium, type Page, type Request } from 'playwright';
import { extensionFolder } from '../../.ci/build.ts';
import { CHROMIUM_SWITCHES, requireChromium } from './find-chromium.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

/** What the extension itself tells of one company it found on a page. */
export interface ReportedMention {
  readonly kind: 'code' | 'name';
  readonly text: string;
  readonly code?: string;
  readonly printedCode?: string;
  readonly outcome: 'listed' | 'noEntry' | 'notCovered' | 'unavailable';
  readonly reason?: string;
  readonly flag: 'solid' | 'hollow' | 'none';
  readonly source: 'adapter' | 'structured' | 'label' | 'text';
  /** Of a code that is not printed there: whose shop stands there, and which page of the site gave the code. */
  readonly seller?: {
    readonly site: string;
    readonly sellerId: string;
    readonly page: string | null;
    readonly day: string;
  };
  readonly isMuted?: true;
}

/** The built extension, running in a Chromium of its own with an empty profile. */
export interface RunningExtension {
  readonly context: BrowserContext;
  readonly id: string;
  /** An extension page, through which the extension is asked and told things as its own screens do. */
  readonly controls: Page;
  /** `METHOD URL` of every request the extension made, in order. */
  readonly requests: string[];
  /** Sends a message as an extension page does. */
  send<Answer>(message: Record<string, unknown>): Promise<Answer>;
  /** Points it at a server, fetches the listed set, and switches it on for these origins. */
  configure(server: string, origins: readonly string[]): Promise<void>;
  /** What it found on a page, once it has stopped finding more. */
  mentionsOn(page: Page): Promise<ReportedMention[]>;
  close(): Promise<void>;
}

/** A page counts as read when nothing new was found for this long, in milliseconds. */
const QUIET_MS = 700;
/** The first find takes longer: the worker may have to start, and the scripts that read come with it. */
const QUIET_AT_FIRST_MS = 2_500;
/** Longest wait for a page to be read, in milliseconds. */
const READ_MS = 20_000;

/** Starts Chromium with a build of the extension. `testing` is the production build with host permissions. */
export async function launchExtension(
  options: {
    mode?: 'production' | 'testing';
    locale?: string;
    colorScheme?: 'light' | 'dark';
    /** Folder of a profile that outlives the browser. Default: a new one, removed in the end. */
    profile?: string;
    /** Runs a copy of the build, changed if so wished, so that another build meanwhile does not meet it. */
    copy?: boolean | ((folder: string) => void);
  } = {},
): Promise<RunningExtension> {
  const built = extensionFolder(options.mode ?? 'testing');
  const folder = options.copy ? mkdtempSync(join(tmpdir(), 'credit-lens-build-')) : built;
  if (options.copy) cpSync(built, folder, { recursive: true });
  if (typeof options.copy === 'function') options.copy(folder);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'credit-lens-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    args: [...CHROMIUM_SWITCHES, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    locale: options.locale ?? 'en-GB',
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1280, height: 900 },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const requests: string[] = [];
  context.on('request', (request) => {
    // A tab's own going to an address is asked by no page of ours, and may have no frame to ask yet.
    const byExtension =
      request.serviceWorker() !== null ||
      (!request.isNavigationRequest() && isExtensionPage(addressOfFrame(request)));
    if (byExtension && request.url().startsWith('http'))
      requests.push(`${request.method()} ${request.url()}`);
  });

  const controls = await context.newPage();
  await controls.goto(`chrome-extension://${id}/options.html`);

  const send = <Answer>(message: Record<string, unknown>): Promise<Answer> =>
    controls.evaluate((sent) => chrome.runtime.sendMessage(sent), message) as Promise<Answer>;

  const mentionsOn = async (page: Page): Promise<ReportedMention[]> => {
    const tabId = await controls.evaluate(
      async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1,
      page.url(),
    );
    const deadline = Date.now() + READ_MS;
    let last = '';
    let lastChange = Date.now();
    for (;;) {
      const mentions = await send<ReportedMention[]>({ type: 'listTabMentions', tabId });
      const now = JSON.stringify(mentions);
      if (now !== last) [last, lastChange] = [now, Date.now()];
      const quiet = mentions.length === 0 ? QUIET_AT_FIRST_MS : QUIET_MS;
      if (Date.now() - lastChange > quiet) return mentions;
      if (Date.now() > deadline) throw new Error(`${page.url()} was still being read after ${READ_MS} ms`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  return {
    context,
    id,
    controls,
    requests,
    send,
    mentionsOn,
    async configure(server, origins) {
      // The refresh that installing began is let finish, so that none of its tries falls into a test.
      await send({ type: 'syncNow' });
      await send({ type: 'saveSettings', settings: { serverAddress: server } });
      await send({ type: 'syncNow' });
      for (const origin of origins) await send({ type: 'enableSite', origin });
    },
    async close() {
      await context.close();
      if (options.copy) rmSync(folder, { recursive: true, force: true });
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The frame of a request; none where it was asked before there was a frame, which no page of ours does. */
function addressOfFrame(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

function isExtensionPage(url: string): boolean {
  return url.startsWith('chrome-extension://');
}
