import { z } from 'zod';
import { otherRecords } from './other-records.ts';
import { paymentRecords } from './payment-records.ts';
import { registrationRecords } from './registration-records.ts';
import { supervisionRecords } from './supervision-records.ts';

/** One record of a file. The first nineteen kinds are those of Trivium China, 2020, table 1. */
export const creditRecord = z
  .discriminatedUnion('type', [
    ...registrationRecords,
    ...paymentRecords,
    ...supervisionRecords,
    ...otherRecords,
  ])
  .meta({
    id: 'CreditRecord',
    description:
      'A public record of an organisation: one of the nineteen types of public credit information, or one of those ' +
      'that other sources add.',
  });
