import { z } from 'zod';
import { bilingualText } from './text.ts';

/** Who determines, lists, publishes or sanctions. */
export const authority = z
  .object({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: bilingualText,
  })
  .meta({ id: 'Authority', description: 'A body that determines, lists, publishes or sanctions.' });

export const listId = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9-]{1,23}$/)
  .meta({ id: 'ListId', description: 'Stable id of a list', examples: ['B02', 'R03'] });

const polarity = z.enum(['adverse', 'recognition']).meta({
  id: 'Polarity',
  description: 'A blacklist (黑名单) is adverse, a redlist (红名单) is a recognition.',
});

const listColour = z.enum(['black', 'red', 'irregular']).meta({
  id: 'ListColour',
  description: 'black: a serious list; red: a recognition; irregular: a softer tier below the serious lists.',
});

/** The part of a list that names it. */
export const listHead = z.object({
  id: listId,
  name: bilingualText.describe('Short name of the list'),
  instrument: bilingualText.describe('The document behind the list; a printed Chinese title verbatim'),
  polarity,
  colour: listColour,
});

/** Every entry carries it, so that a card needs no second request. */
export const listReference = listHead.meta({
  id: 'ListReference',
  description: 'The list that an entry stands on.',
});
