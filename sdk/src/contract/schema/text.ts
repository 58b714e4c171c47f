import { z } from 'zod';

/** A text in both languages of the interface; Chinese official titles stand verbatim in `zh`. */
export const bilingualText = z
  .strictObject({
    zh: z.string().min(1).max(600).describe('Simplified Chinese; official titles verbatim'),
    en: z.string().min(1).max(600).describe('English; ours, not official'),
  })
  .meta({ id: 'BilingualText', description: 'The same text in Chinese and in English.' });

/** A point in time, UTC. */
export const instant = z.iso
  .datetime()
  .meta({ description: 'RFC 3339 date and time in UTC', examples: ['2026-11-01T00:00:00Z'] });

/** A calendar day in China. */
export const day = z.iso
  .date()
  .meta({ description: 'Calendar day (China Standard Time), YYYY-MM-DD', examples: ['2026-03-14'] });

/** An address of a public page. */
export const address = z.url().meta({ description: 'Address of a public page' });
