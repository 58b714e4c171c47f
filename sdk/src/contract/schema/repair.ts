import { z } from 'zod';
import { day } from './text.ts';

/** The six steps of credit repair, after the cause was mended and fines were paid (Trivium China, 2020, section 4.3). */
const repairStep = z.enum(['applied', 'accepted', 'interviewed', 'verified', 'decided', 'published']).meta({
  id: 'RepairStep',
  description:
    'applied to the authority; accepted by it; meeting with the firm held; correction verified; decided within ' +
    'five days; decision published.',
});

export const repair = z
  .object({
    state: z.enum(['none', 'pending', 'refused', 'notAvailable']),
    step: repairStep.nullable().describe('Last step reached of a repair that is pending or was refused'),
    earliestOn: day.nullable().describe('First day a repair may be applied for, where the list states one'),
    decisionDueOn: day.nullable().describe('Last of the five days for the decision, once verified'),
    courseTaken: z.boolean().describe('A credit course was taken; it eases and never replaces the repair'),
  })
  .meta({ id: 'Repair', description: 'Credit repair (信用修复). Pending repair is not removal.' });
