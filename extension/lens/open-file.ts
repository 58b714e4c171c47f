import type { CreditClient, PublicFileResult } from '@credit-lens/sdk';

/**
 * The public file of one code, asked of the live API because a person pressed for it. Each press is one question, and
 * nothing of its answer is kept, in private windows as in others.
 *
 * @param client gives the client of the server that is set now
 */
export async function openFile(
  code: string,
  client: () => Promise<Pick<CreditClient, 'records'>>,
): Promise<PublicFileResult> {
  return (await client()).records(code);
}
