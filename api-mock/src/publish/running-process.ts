import { readFile } from 'node:fs/promises';

/** A process, told from a later one that bears the same number. */
export interface RunningProcess {
  readonly pid: number;
  /** The start of the machine that it runs on; null where the system does not tell. */
  readonly boot: string | null;
  /** When it began, in clock ticks since that start; null where the system does not tell. */
  readonly started: number | null;
}

/** The process that asks. */
export const thisProcess = async (): Promise<RunningProcess> => ({
  pid: process.pid,
  boot: await bootOf(),
  started: await startOf(process.pid),
});

/**
 * Whether a process still runs. Its number alone does not say so: in a container a program often gets the same one each
 * time, so where the system tells (Linux), the starts of machine and process must be the same too; `null` says that the
 * number lives and nothing more is known.
 */
export async function isRunning({ pid, boot, started }: RunningProcess): Promise<boolean | null> {
  const current = { boot: await bootOf(), started: await startOf(pid) };
  if (boot !== null && current.boot !== null && boot !== current.boot) return false;
  if (started !== null && current.started !== null) return started === current.started;
  return lives(pid) ? null : false;
}

async function bootOf(): Promise<string | null> {
  return (await systemText('/proc/sys/kernel/random/boot_id'))?.trim() ?? null;
}

/** The 22nd field of proc_pid_stat(5). The second, the name in brackets, may hold spaces and brackets itself. */
async function startOf(pid: number): Promise<number | null> {
  const stat = await systemText(`/proc/${pid}/stat`);
  const started = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[22 - 3]);
  return Number.isSafeInteger(started) ? started : null;
}

/** Null where the system has no such file or does not show it: then the number of the process has to do. */
async function systemText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
