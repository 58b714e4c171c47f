import { z } from 'zod';
import { authority } from './list.ts';
import { address, bilingualText } from './text.ts';

const reviewStage = z
  .object({
    by: bilingualText.describe('Who reviews'),
    within: z.int().min(1).nullable().describe('Days to decide; null: no source states it'),
    dayKind: z.enum(['calendar', 'working', 'notStated']),
  })
  .meta({ id: 'ReviewStage', description: 'One stage of a review, with its time limit.' });

export const remedy = z
  .object({
    body: authority,
    route: bilingualText.describe('How to object'),
    deadline: bilingualText.describe('Time limit as the rule states it, or that the authority must be asked'),
    reviews: z.array(reviewStage).describe('Stages of review, in order; empty: no source states them'),
    suspendsPublication: z
      .boolean()
      .nullable()
      .describe('Whether the entry is taken down during a review; null: no source states it'),
    address: address.nullable(),
  })
  .meta({ id: 'Remedy', description: 'Where and how the listed organisation can contest the entry.' });
