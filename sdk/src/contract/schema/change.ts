import { z } from 'zod';
import { unifiedSocialCreditCode } from './entity.ts';
import { listId } from './list.ts';
import { day, instant } from './text.ts';

/** Longest time, in seconds, that a server keeps a question for changes open when there are none. */
const LONGEST_CHANGE_WAIT = 55;

const changeCursor = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/)
  .describe('A place in the order of changes. Means nothing but to the server that gave it');

/** One public change of an entry. */
export const publicChange = z
  .object({
    kind: z
      .enum(['published', 'contested', 'uncontested', 'suspended', 'resumed', 'changed', 'removed'])
      .describe(
        'changed: its repair went on, or a report was merged; removed: it is public no more, whatever the reason',
      ),
    code: unifiedSocialCreditCode,
    list: listId,
    entry: z.string().max(64),
    on: day.describe('Day of the act'),
    at: instant.describe('When the register was told'),
  })
  .meta({
    id: 'PublicChange',
    description: 'An entry became public, changed, or left. What it says now is for a look-up to tell.',
  });

/** A page of public changes. */
export const changePage = z
  .object({
    changes: z
      .array(publicChange)
      .describe('In their order; none when nothing happened within the time waited'),
    next: changeCursor.describe('Give it as `after` to go on'),
    more: z.boolean().describe('Whether more changes wait already'),
  })
  .meta({
    id: 'ChangePage',
    description:
      'Public changes of the whole register: the same for everyone, so that nobody learns who is watched.',
  });

/** What a question for changes may say. */
export const changeQuery = z.object({
  after: changeCursor.optional().describe('From `next`, or the id of an event; left out: from now on'),
  wait: z.coerce
    .number()
    .int()
    .min(0)
    .max(LONGEST_CHANGE_WAIT)
    .default(0)
    .describe('Seconds to wait for a change when there is none; heeded with a cursor'),
});
