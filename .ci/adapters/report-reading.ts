import type { AdapterReading, BrokenExpectation } from '../../extension/page/adapting/adapter-reading.ts';
import type { Mention } from '../../extension/page/reading/mention.ts';

/** What an adapter and the generic reading find in a page, as lines of text. */
export function reportReading(reading: AdapterReading, isOff: boolean, generic: readonly Mention[]): string {
  const lines = [...adapterLines(reading, isOff), '', 'generic reading, without an adapter:'];
  if (generic.length === 0) lines.push('  nothing');
  for (const { source, kind, key, confidence, field, formerNameOf } of generic) {
    const part =
      field === undefined ? '' : `, ${field}${formerNameOf === undefined ? '' : ` of ${formerNameOf}`}`;
    lines.push(`  ${source} ${kind} ${key} (confidence ${confidence} of 12${part})`);
  }
  return lines.join('\n');
}

function adapterLines(reading: AdapterReading, isOff: boolean): string[] {
  if (reading.outcome === 'none')
    return ['adapter: none for this address. The generic reading below is what the extension uses.'];
  const head = `adapter: ${reading.adapter} (${reading.kind} page)${isOff ? ', switched off in the extension' : ''}`;
  if (reading.outcome === 'off') return [head];
  if (reading.outcome === 'stale')
    return [
      head,
      'STALE: the page is not as the adapter expects. Nothing was taken from it.',
      ...reading.broken.map(brokenLine),
    ];
  const { mentions, sellers, lesson } = reading;
  return [
    head,
    `companies: ${mentions.length}`,
    ...mentions.map(
      ({ role, kind, key, place, confidence }) =>
        `  ${role ?? 'company'} ${kind} ${key} (confidence ${confidence} of 12${place === null ? ', in data, not printed' : ''})`,
    ),
    `sellers shown: ${sellers.length}`,
    ...sellers.map(
      ({ site, sellerId, place }) => `  ${site} ${sellerId}${place === null ? ' (no words to mark)' : ''}`,
    ),
    lesson === null
      ? 'teaches the seller directory: nothing'
      : `teaches the seller directory: ${lesson.sellerId} is ${lesson.code} ${lesson.registeredName ?? ''}`.trimEnd(),
  ];
}

function brokenLine({ what, where, expected: [fewest, most], found }: BrokenExpectation): string {
  const range = fewest === most ? `${fewest}` : `${fewest} to ${most}`;
  return `  ${what}: expected ${range}, found ${found}, at: ${where}`;
}
