import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long Firefox may take to listen, and to end, in milliseconds. */
const STARTING_TIME = 30_000;
const ENDING_TIME = 10_000;

/** A free port; nothing of the browser's own goes over the network; no first-run pages. */
const PREFERENCES: Readonly<Record<string, unknown>> = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** A running Firefox, driven by its own remote protocol: no driver program is needed. */
export class Marionette {
  private readonly process: ChildProcess;
  private readonly socket: Socket;
  private readonly waiting = new Map<number, (message: unknown[]) => void>();
  private received = Buffer.alloc(0);
  private sent = 0;

  private constructor(process: ChildProcess, socket: Socket) {
    this.process = process;
    this.socket = socket;
    socket.on('data', (bytes) => this.receive(bytes));
  }

  /** Starts Firefox without a window on this profile. @throws Error when it does not listen in 30 seconds. */
  static async start(firefox: string, profile: string): Promise<Marionette> {
    const preferences = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(profile, 'user.js'), preferences.join(''));
    const portFile = join(profile, 'MarionetteActivePort');
    rmSync(portFile, { force: true });
    const words = ['--headless', '--marionette', '--no-remote', '--profile', profile];
    const process = spawn(firefox, words, { stdio: 'ignore' });
    try {
      const socket = connect(await portIn(portFile), '127.0.0.1');
      await once(socket, 'connect');
      const browser = new Marionette(process, socket);
      await browser.send('WebDriver:NewSession', {});
      await browser.send('WebDriver:SetTimeouts', { script: 60_000 });
      return browser;
    } catch (error) {
      process.kill('SIGKILL');
      throw error;
    }
  }

  /** @returns what the browser answers. @throws Error with the browser's message. */
  async send(command: string, parameters: object): Promise<unknown> {
    const id = ++this.sent;
    const answered = new Promise<unknown[]>((resolve) => this.waiting.set(id, resolve));
    const text = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answered;
    if (error !== null) throw new Error(`${command}: ${(error as { message: string }).message}`);
    return result;
  }

  /** Ends the browser, and waits until it has ended. */
  async close(): Promise<void> {
    const ended = once(this.process, 'exit');
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] });
    const timer = setTimeout(() => this.process.kill('SIGKILL'), ENDING_TIME);
    await ended;
    clearTimeout(timer);
    this.socket.destroy();
  }

  /** Each message is its length in bytes, a colon, and JSON; the first one greets and answers nothing. */
  private receive(bytes: Buffer): void {
    this.received = Buffer.concat([this.received, bytes]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const end = colon + 1 + Number(this.received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
      this.received = this.received.subarray(end);
      if (Array.isArray(message)) this.waiting.get(message[1])?.(message);
    }
  }
}

async function portIn(file: string): Promise<number> {
  for (let waited = 0; waited < STARTING_TIME; waited += 50) {
    await sleep(50);
    try {
      const port = Number(readFileSync(file, 'utf8'));
      if (port > 0) return port;
    } catch (error) {
      // Not written yet.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error('Firefox did not listen in 30 seconds.');
}
