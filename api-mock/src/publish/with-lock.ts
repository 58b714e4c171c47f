import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isRunning, type RunningProcess, thisProcess } from './running-process.ts';

/** Where only the number of a process can be asked for: how long a lock holds, in milliseconds. No publish takes so long. */
const LONGEST_HELD = 12 * 3_600_000;

/** What a lock says of its holder. */
interface Holder extends RunningProcess {
  /** When it was taken. */
  readonly since: string;
}

/**
 * Runs one publisher at a time: two would take each other's files away. A lock whose holder was killed is taken over.
 *
 * @throws Error when another one that is still running holds the lock; it names the file.
 */
export async function withLock<T>(file: string, run: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  const release = await take(file);
  try {
    return await run();
  } finally {
    await release();
  }
}

/** Returns what gives the lock back. */
async function take(file: string): Promise<() => Promise<void>> {
  const holder: Holder & { readonly id: string } = {
    ...(await thisProcess()),
    since: new Date().toISOString(),
    id: randomUUID(),
  };
  const own = JSON.stringify(holder);
  // Written beside the lock and linked, for a lock must never be seen without its content.
  const beside = `${file}.${holder.id}`;
  await writeFile(beside, own, { flag: 'wx' });
  try {
    while (!(await linked(beside, file))) {
      const held = await content(file);
      if (held === null) continue;
      await requireLeftBehind(file, held);
      if (await takeOver(file, held, beside)) break;
    }
  } finally {
    await rm(beside, { force: true });
  }
  return async () => {
    if ((await content(file)) === own) await rm(file, { force: true });
  };
}

/** Puts its own lock in the place of one that was left behind, unless somebody else did so first. */
async function takeOver(file: string, leftBehind: string, beside: string): Promise<boolean> {
  // Between reading and renaming another taker could have come: so this step has a lock of its own.
  const release = await take(`${file}.claim`);
  try {
    if ((await content(file)) !== leftBehind) return false;
    await rename(beside, file);
    return true;
  } finally {
    await release();
  }
}

async function requireLeftBehind(file: string, held: string): Promise<void> {
  const holder = readHolder(held);
  if (holder === null) return;
  const running = await isRunning(holder);
  const young = Date.now() - Date.parse(holder.since) < LONGEST_HELD;
  if (running === false || (running === null && !young)) return;
  throw new Error(
    `Another publisher (process ${holder.pid}, since ${holder.since}) is at work: wait until it is done. ` +
      `If you know that none is, remove ${file}`,
  );
}

/** Null for a text that no publisher finished, such as after a loss of power. */
function readHolder(text: string): Holder | null {
  try {
    const { pid, boot, started, since } = JSON.parse(text) as Holder;
    return Number.isSafeInteger(pid) && pid > 0 && !Number.isNaN(Date.parse(since))
      ? { pid, boot, started, since }
      : null;
  } catch {
    return null;
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function content(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
