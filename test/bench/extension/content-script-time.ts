import type { RunningExtension } from '../../browser/launch-extension.ts';

/** A page is idle this long after it loaded, in milliseconds. */
const IDLE_AFTER = 1_500;

/** One event of a trace, as far as it is read here. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of it, what the thread was given by the machine. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Events that time the scripts of an extension: compiling, evaluating, and each call into them. */
const TIMED = new Set(['v8.compile', 'EvaluateScript', 'FunctionCall']);

/** Milliseconds of scripts on one page. */
export interface ScriptTime {
  /** From the beginning of each call to its end, whatever else the machine did meanwhile. */
  readonly wall: number;
  /** What the page's thread itself ran. */
  readonly cpu: number;
}

/**
 * How long scripts of the extension run on a page from its start until it is idle, from a trace of the browser, so that
 * nothing is added to the page.
 *
 * @param slower how much slower than this machine the device shall be. The browser seems to play a slower one by keeping the
 *   thread busy, also for moments in which another process held it up: only at 1 does `cpu` tell of our scripts alone
 */
export async function measureContentScript(
  extension: RunningExtension,
  address: string,
  slower: number,
): Promise<ScriptTime> {
  const page = await extension.context.newPage();
  const session = await extension.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
  await page.goto(address);
  await page.waitForTimeout(IDLE_AFTER);
  await session.send('Tracing.end');
  await complete;
  await page.close();
  const ours = outermost(
    events.filter(
      ({ name, ph, args }) =>
        ph === 'X' && TIMED.has(name) && args?.data?.url?.startsWith(`chrome-extension://${extension.id}/`),
    ),
  );
  if (ours.length === 0)
    throw new Error(`The trace of ${address} has no event of a script of the extension.`);
  const sum = (part: 'dur' | 'tdur') => ours.reduce((all, event) => all + (event[part] ?? 0), 0) / 1_000;
  return { wall: sum('dur'), cpu: sum('tdur') };
}

/** Evaluating a script includes compiling it and the calls it makes: each moment counts once. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
