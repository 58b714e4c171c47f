import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Runs one publisher at a time: two would take each other's files away.
 *
 * @throws Error when another one that is still running holds the lock.
 */
export async function withLock<T>(file: string, run: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  await take(file);
  try {
    return await run();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
      const holder = Number(await readFile(file, 'utf8').catch(() => ''));
      if (attempt > 1 || isRunning(holder))
        throw new Error(
          `Another publisher (process ${holder}) is at work, as ${file} says: wait until it is done`,
          {
            cause,
          },
        );
      await rm(file, { force: true });
    }
  }
}

function isRunning(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // EPERM: it runs under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
