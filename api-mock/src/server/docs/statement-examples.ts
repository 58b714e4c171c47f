import { castFirmOf } from './cast-firm-of.ts';
import type { Example } from './examples.ts';

/** The origin that the key of the examples owns. */
export const EXAMPLE_AUDIENCE = 'https://shop.example';

const listed = castFirmOf('courtListed').code;
const noEntry = castFirmOf('noEntry').code;
const { origin, host } = new URL(EXAMPLE_AUDIENCE);

/** Statements and what belongs to them. What stands in braces comes from the answers before. */
export const statementExamples: Readonly<Record<string, readonly Example[]>> = {
  getStatement: [
    {
      shows: `A statement for the pages of ${host}`,
      path: `/v1/statements/${listed}?audience=${encodeURIComponent(origin)}`,
      withKey: true,
    },
  ],
  postStatements: [
    {
      shows: 'Two statements at once; the first still holds, and is handed out again',
      path: '/v1/statements',
      body: { audience: origin, codes: [listed, noEntry] },
      withKey: true,
    },
  ],
  getStatementByShortCode: [
    { shows: 'What a code on paper stands for', path: '/v1/statements/by-short-code/{shortCode}' },
  ],
  getStatementStatus: [{ shows: 'The first status list', path: '/v1/statements/status/0' }],
  getStatementKeys: [
    { shows: 'The keys of this server', path: '/.well-known/credit-lens-statement-keys.json' },
  ],
  getLog: [{ shows: 'The log as of this minute', path: '/v1/log' }],
  getInclusionProof: [{ shows: 'That the statement is in the log', path: '/v1/log/proof?hash={leafHash}' }],
  getConsistencyProof: [
    {
      shows: 'That the log of one is the beginning of the log of two',
      path: '/v1/log/consistency?first=1&second=2',
    },
  ],
};
