import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LISTED_IN, LONGEST_SUMMARY, readListing } from './write-listing.ts';

const root = new URL('../../', import.meta.url);
const config = readFileSync(new URL('wxt.config.ts', root), 'utf8');

it.each(LISTED_IN)(
  'the listing in %s says what the manifest says, within the length of the stores',
  (language) => {
    const { name, summary } = readListing(language);
    const folder = language.replace('-', '_');
    const messages = JSON.parse(
      readFileSync(new URL(`extension/public/_locales/${folder}/messages.json`, root), 'utf8'),
    );
    expect(name).toBe(messages.extensionName.message);
    expect(summary).toBe(messages.extensionDescription.message);
    expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  },
);

it.each(LISTED_IN)('the listing in %s gives a reason for every permission of the manifest', (language) => {
  const [, listed = ''] = /\bpermissions: \[(.*?)\]/.exec(config) ?? [];
  const permissions = [...listed.matchAll(/'(\w+)'/g)].map(([, one]) => one);
  expect(permissions).not.toHaveLength(0);
  expect(Object.keys(readListing(language).permissions)).toEqual(expect.arrayContaining(permissions));
});
