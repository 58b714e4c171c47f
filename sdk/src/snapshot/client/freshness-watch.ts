import type { Freshness } from '../trust/freshness.ts';
import { freshnessOf } from './device-answer.ts';
import type { HeldState } from './held-state.ts';

/** How often at most the clock is looked at, and how seldom at least, in milliseconds: a device may sleep meanwhile. */
const OFTEN = 1_000;
const SELDOM = 3_600_000;

/** Notices when a state passes an age limit. */
export interface FreshnessWatch {
  /** Begins anew with the state held now. */
  restart(): void;
  stop(): void;
}

/** @param now milliseconds of the device's clock. */
export function watchFreshness(
  held: () => HeldState | null,
  now: () => number,
  onPassed: () => void,
): FreshnessWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Freshness | null = null;

  function look(): void {
    const state = held();
    const reach = state && freshnessOf(state, now());
    const hasPassed = told !== null && reach !== null && reach !== told;
    told = reach;
    if (state !== null) wait(state);
    if (hasPassed) onPassed();
  }

  function wait({ manifest: { asOf, maximumAge } }: HeldState): void {
    const age = now() - Date.parse(asOf);
    const left = [maximumAge.answers, maximumAge.flags]
      .map((limit) => limit * 1_000 - age)
      .filter((ms) => ms > 0);
    timer = setTimeout(look, Math.max(OFTEN, Math.min(SELDOM, ...left)));
    // In Node a waiting timer keeps the program running.
    (timer as { unref?: () => void }).unref?.();
  }

  return {
    restart() {
      clearTimeout(timer);
      told = null;
      look();
    },
    stop: () => clearTimeout(timer),
  };
}
