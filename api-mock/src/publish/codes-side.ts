import { DeltaBuilder } from '@credit-lens/sdk/snapshot/build';
import { changedCodes } from './listed-rows.ts';
import type { TrackSide } from './track-side.ts';

/**
 * The codes of flagged companies, with their lists. Which codes are new is not remembered, for that would need all of
 * them: every code that is not flagged now is looked at, and taken away where the held state takes it for listed.
 */
export const codesSide: TrackSide = {
  holds: 'codes',
  describe: ({ code, lists, contested }) => `${code} ${lists.join()} ${contested}`,
  list(builder, rows) {
    for (const { code, lists, contested } of rows.values()) builder.list(code, lists, contested);
  },
  register: (builder, { code }) => builder.register(code),
  delta(held, before, now, entities) {
    const builder = new DeltaBuilder({
      held: [held],
      keySeed: held.keySeed,
      listedCount: Math.max(now.size, 1),
      registeredCount: Math.max(entities, 1),
    });
    const { removed, added } = changedCodes(before, now);
    for (const code of removed) builder.codes.remove(code);
    for (const row of added) builder.add(row);
    return {
      builder,
      enter({ code }) {
        if (!now.has(code)) builder.codes.enter(code);
      },
      distinguish: ({ code }) => builder.codes.distinguish(code),
    };
  },
};
