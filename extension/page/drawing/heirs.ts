import type { Flag } from './flag.ts';
import { boxOf } from './page-dom.ts';

/** A page that writes words anew has them flagged again within so long, in milliseconds, be the machine busy. */
export const ANEW_MS = 3_000;

/** The flags drawn for the words of another since that went: one of them inherits what was with it. */
export interface Heirs {
  /** Takes note of a flag that was drawn, if it is one of them. */
  meet(flag: Flag): void;
  /** The one nearest to where the other stood; `null` while none can be seen. */
  nearest(): Flag | null;
}

/**
 * Waits for the heirs of a flag.
 *
 * @param top where it stood, in px of the viewport
 */
export function createHeirs({ mention: { kind, key } }: Flag, top: number): Heirs {
  const met: Flag[] = [];
  const away = ({ button }: Flag) => Math.abs(boxOf(button).top - top);
  return {
    meet(flag) {
      if (flag.mention.kind === kind && flag.mention.key === key) met.push(flag);
    },
    nearest() {
      const seen = met.filter(({ element }) => element.isConnected && !element.hidden);
      return seen.sort((one, other) => away(one) - away(other))[0] ?? null;
    },
  };
}
