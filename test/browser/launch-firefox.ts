import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The extension's address in the profile is set, so that its pages can be opened. */
const UUID = '7f3a3c1e-5d0b-4e0f-9a56-2b1c9d8e7f60';
const EXTENSION_ID = 'credit-lens@credit-lens.invalid';
const PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
/** Longest wait for Firefox to listen, and for one condition of a test, in milliseconds. */
const PATIENCE = 30_000;

/** A Firefox of its own, with the built extension where one is named, driven by the Marionette protocol, which opens extension pages too. */
export interface RunningFirefox {
  open(address: string): Promise<void>;
  /** Opens a page of the extension. */
  openScreen(path: string): Promise<void>;
  /** Runs the body of an async function in the page in front, with the rights of the browser; gives what it returns. */
  run<Value>(body: string, ...args: unknown[]): Promise<Value>;
  /** Ends the extension's event page, as the browser does when it has been idle; the next message starts it again. */
  stopWorker(): Promise<void>;
  /** Runs a body again and again until what it returns holds. */
  until(body: string, ...args: unknown[]): Promise<void>;
  newTab(): Promise<string>;
  switchTo(handle: string): Promise<void>;
  /** The tab in front. */
  handle(): Promise<string>;
  /** Presses a key where the focus is, as a person does. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

export function requireFirefox(): string {
  const path = PATHS.find((one) => existsSync(one));
  if (path === undefined) throw new Error('No Firefox found. "npm test" installs one.');
  return path;
}

/** @param folder of the unpacked extension; without one the browser has none */
export async function launchFirefox(path: string, folder?: string): Promise<RunningFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'credit-lens-firefox-'));
  const preferences = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'app.update.enabled': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const child = spawn(path, [...flags, '--profile', profile], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const portFile = join(profile, 'MarionetteActivePort');
  const deadline = Date.now() + PATIENCE;
  while (!existsSync(portFile)) {
    if (Date.now() > deadline) {
      child.kill();
      throw new Error(`${path} did not listen within ${PATIENCE} ms.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const send = await marionette(Number(readFileSync(portFile, 'utf8')));
  await send('WebDriver:NewSession', {});
  await send('WebDriver:SetTimeouts', { script: PATIENCE });
  if (folder !== undefined) await send('Addon:Install', { path: folder, temporary: true });

  const run = async <Value>(body: string, ...args: unknown[]): Promise<Value> => {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = (await send('WebDriver:ExecuteAsyncScript', { script, args, sandbox: 'system' })) as {
      value: { value?: Value; error?: string };
    };
    if (value.error !== undefined) throw new Error(`In Firefox: ${value.error}`);
    return value.value as Value;
  };

  return {
    open: async (address) => void (await send('WebDriver:Navigate', { url: address })),
    openScreen: async (screen) =>
      void (await send('WebDriver:Navigate', { url: `moz-extension://${UUID}/${screen}` })),
    run,
    async until(body, ...args) {
      const end = Date.now() + PATIENCE;
      while (!(await run<boolean>(body, ...args))) {
        if (Date.now() > end) throw new Error(`Did not come true within ${PATIENCE} ms: ${body}`);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    },
    async stopWorker() {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        await run('await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground()', EXTENSION_ID);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    async newTab() {
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
      await send('WebDriver:SwitchToWindow', { handle });
      return handle;
    },
    switchTo: async (handle) => void (await send('WebDriver:SwitchToWindow', { handle })),
    handle: async () => ((await send('WebDriver:GetWindowHandle', {})) as { value: string }).value,
    async press(key) {
      const keys = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    },
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Send = (command: string, parameters: Record<string, unknown>) => Promise<unknown>;

/** Speaks Marionette: `LENGTH:[0, id, command, parameters]`, answered by `LENGTH:[1, id, error, result]`. */
async function marionette(port: number): Promise<Send> {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let buffer = Buffer.alloc(0);
  let number = 0;
  let greet = () => {};
  const greeted = new Promise<void>((resolve) => {
    greet = resolve;
  });
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon === -1) return;
      const length = Number(buffer.subarray(0, colon).toString());
      if (buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) {
        greet();
        continue;
      }
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
      if (error === null) waiting.get(id)?.resolve(result);
      else waiting.get(id)?.reject(new Error(error.message));
      waiting.delete(id);
    }
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  };
  socket.on('close', fail);
  socket.on('error', fail);
  await greeted;
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++number;
      waiting.set(id, { resolve, reject });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
