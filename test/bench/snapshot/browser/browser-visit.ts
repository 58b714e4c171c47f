import type { BenchPage } from './page.ts';

/** Calls what the page of the bench offers. Rejects with what the page says. */
export type CallBench = <Name extends keyof BenchPage>(
  name: Name,
  ...values: Parameters<BenchPage[Name]>
) => Promise<Awaited<ReturnType<BenchPage[Name]>>>;

/** Starts a browser on a profile that stays, opens the page of the bench, works in it, and ends the browser. */
export type BrowserVisit = <Result>(work: (call: CallBench) => Promise<Result>) => Promise<Result>;

/** The expression that calls it; its value is a promise. */
export function benchCall(name: string, values: readonly unknown[]): string {
  return `globalThis.bench.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
}
