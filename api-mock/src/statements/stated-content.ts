import type { RegisterRow } from '../register/register-row.ts';

/**
 * What statements on an organisation hang on, as one text: when it changes, those that were minted before say something
 * that holds no more. What the clock alone changes is not in it, for no statement outlasts that.
 */
export function statedContent({ entity, entries }: RegisterRow): string {
  const standing = entries.filter(({ state }) => state === 'effective' || state === 'repairPending');
  return JSON.stringify([
    entity.code,
    entity.name,
    standing.map(
      ({ id, list, listedBy, listedOn, effectiveOn, state, contested, suspension, term, ground }) => [
        id,
        list,
        listedBy,
        listedOn,
        effectiveOn,
        state,
        contested,
        suspension,
        term,
        ground.kind,
        ground.nature,
      ],
    ),
  ]);
}
