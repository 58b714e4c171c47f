import type { EventPage } from '@credit-lens/sdk/contract';
import { eventQuery } from '@credit-lens/sdk/contract-schema';
import { validate } from '../read-json-body.ts';
import type { OperatorHandler } from './as-operator.ts';

/** `GET /v1/admin/events`: a page, and where the next one begins. With nothing new, it begins where this one did. */
export const getEvents: OperatorHandler = async (c, { store }) => {
  const { after, limit } = validate(eventQuery, c.req.query(), 'query');
  const events = await store.eventsAfter(after, limit);
  return c.json({ events, next: events.at(-1)?.sequence ?? after } satisfies EventPage);
};
