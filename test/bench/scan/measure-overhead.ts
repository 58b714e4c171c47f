import type { Figures } from '../figures.ts';
import { openBenchPage } from './open-bench-page.ts';
import type { ScanBench } from './page.ts';

/** How long the page streams, in ms. */
const STREAM_MS = 60_000;
/** The name under which the trace knows the bench's own script: nothing but the reader runs in it here. */
const READER = 'credit-lens-reader.js';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * CPU of the reader over the page's own, from Chromium's trace, on a page into which lines stream for a minute, every
 * twentieth with a company in it, so that the reader never rests for want of finds.
 */
export async function measureOverhead(script: string): Promise<Figures> {
  const { browser, page } = await openBenchPage();
  try {
    await page.addScriptTag({ content: `${script}\n//# sourceURL=${READER}` });
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8.execute'] });
    await page.evaluate((streamMs) => {
      const { scanBench } = globalThis as unknown as { scanBench: ScanBench };
      scanBench.startReader(() => undefined);
      const list = document.body.appendChild(document.createElement('ul'));
      const until = performance.now() + streamMs;
      let line = 0;
      return new Promise<void>((done) => {
        const stream = (): void => {
          for (let more = 0; more < 4; more++) {
            line++;
            const item = document.createElement('li');
            const words = line % 20 === 0 ? `子虚第${line}商贸有限公司` : '刚刚下单，好评如潮，今日发货';
            item.innerHTML = `<b>买家${line}</b><p>${words}</p><time>${line}</time>`;
            list.append(item);
          }
          while (list.childElementCount > 400) list.firstElementChild?.remove();
          list.scrollTop = list.scrollHeight;
          if (performance.now() > until) done();
          else requestAnimationFrame(stream);
        };
        requestAnimationFrame(stream);
      });
    }, STREAM_MS);
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
      readonly traceEvents: readonly TraceEvent[];
    };
    return overhead(trace.traceEvents);
  } finally {
    await browser.close();
  }
}

function overhead(events: readonly TraceEvent[]): Figures {
  const calls = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith(READER),
  );
  const first = calls[0];
  if (first === undefined) throw new Error('The trace shows no work of the reader.');
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === first.pid && tid === first.tid,
  );
  const sum = (of: readonly TraceEvent[]): number =>
    of.reduce((total, { dur = 0 }) => total + dur, 0) / 1_000;
  const reader = sum(calls);
  const all = sum(tasks);
  return {
    busySeconds: STREAM_MS / 1_000,
    readerMs: reader,
    pageMs: all - reader,
    pageOverheadPercent: (100 * reader) / (all - reader),
  };
}
