import type { ApiKeyCreated, StatementBatch } from '@credit-lens/sdk/contract';
import type { AnswerCodes, CreditAnswer } from './credit-answers.ts';
import { keepStatements } from './keep-statements.ts';

/** Where statements are minted, and for whom. */
export interface DeskOptions {
  /** Base address of the API. */
  readonly api: string;
  /** The key of its operator, who enters the origins of the marketplace. Used once. */
  readonly operatorKey: string;
  /** Origins that the marketplace is reached at. */
  readonly origins: readonly string[];
  /** Milliseconds after which a page comes without an answer. */
  readonly timeout: number;
}

/**
 * Answers with signed statements. The first page has the operator give the marketplace a key that owns its origins; in
 * the world outside, the operator does that by hand, having checked whose they are. Whatever fails makes the answers
 * `unavailable`, and the next page tries again.
 */
export function statementDesk({ api, operatorKey, origins, timeout }: DeskOptions): AnswerCodes {
  let secret: Promise<string> | null = null;

  async function post(path: string, key: string, body: object): Promise<Response> {
    return fetch(api + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
    });
  }

  async function ownKey(): Promise<string> {
    const asked = { purpose: 'shopperInformation', label: 'demo marketplace', audiences: origins };
    return (await read<ApiKeyCreated>(await post('/v1/admin/keys', operatorKey, asked))).secret;
  }

  async function mint(codes: readonly string[], audience: string): Promise<Response> {
    secret ??= ownKey().catch((error: unknown) => {
      secret = null;
      throw error;
    });
    return post('/v1/statements', await secret, { audience, codes });
  }

  const statementsOn = keepStatements(async (codes, audience) => {
    let response = await mint(codes, audience);
    if (response.status === 401) {
      // The server was started anew and has forgotten the key.
      secret = null;
      response = await mint(codes, audience);
    }
    return read<StatementBatch>(response);
  });

  return async (codes, audience) => {
    if (!origins.includes(audience)) return codes.map(unavailable);
    try {
      const statements = await statementsOn(codes, audience);
      return codes.map((code) => statements.get(code) ?? unavailable(code));
    } catch (error) {
      console.error(`The marketplace has no statements for this page: ${String(error)}`);
      return codes.map(unavailable);
    }
  };
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** What is said of a company when nobody could be asked. */
function unavailable(code: string): CreditAnswer {
  const now = new Date().toISOString();
  return {
    outcome: 'unavailable',
    key: code,
    code,
    reason: 'offline',
    retryAt: null,
    asOf: now,
    freshUntil: now,
  };
}
