import { DeltaBuilder } from '@credit-lens/sdk/snapshot/build';
import { changedNames, listedNames } from './listed-rows.ts';
import type { TrackSide } from './track-side.ts';

/** The names that flagged companies bear, normalised. A name goes when the last of them that bears it has gone. */
export const namesSide: TrackSide = {
  holds: 'names',
  describe: ({ name }) => name,
  list(builder, rows) {
    for (const name of listedNames(rows)) builder.listName(name);
  },
  register: (builder, { name }) => builder.registerName(name),
  delta(held, before, now, entities) {
    const names = listedNames(now);
    const counts = { listedCount: Math.max(names.size, 1), registeredCount: Math.max(entities, 1) };
    const builder = new DeltaBuilder({ held: [held], keySeed: held.keySeed, ...counts, names: counts });
    const side = builder.names;
    const { removed, added } = changedNames(listedNames(before), names);
    for (const name of removed) side?.remove(name);
    for (const name of added) side?.add(name);
    return {
      builder,
      enter({ name }) {
        if (!names.has(name)) side?.enter(name);
      },
      distinguish: ({ name }) => side?.distinguish(name),
    };
  },
};
