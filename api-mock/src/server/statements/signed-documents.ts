import type { LogHead, StatementKeys } from '@credit-lens/sdk/contract';
import { STATEMENT_TYPE, STATUS_LIST_BITS, TREE_HEAD_TYPE } from '@credit-lens/sdk/statement';
import { utcInstant } from '../../register/calendar.ts';
import { composeStatusList } from '../../statements/compose-status-list.ts';
import { signCompact } from '../../statements/sign-compact.ts';
import { ProblemError } from '../problems.ts';
import type { ScopedContext } from '../request-scope.ts';
import { respondCached } from '../respond-cached.ts';
import type { ServerContext } from '../server-context.ts';

/** What is asked for within one minute is the same bytes for everyone. */
const STEP = 60_000;

/** Seconds for which keys may be kept: an hour, a small part of the week for which a key is shown before it signs. */
const KEYS_MAX_AGE = 3_600;

/** Seconds for which status and tree head may be kept: a withdrawal is seen within five minutes. */
const STATUS_MAX_AGE = 300;
const HEAD_MAX_AGE = 60;

interface SignedText {
  readonly text: string;
  readonly from: Date;
}

/** Signs each document of a minute once: a signature by ECDSA is another one each time. */
export class SignedDocuments {
  private readonly context: ServerContext;
  private readonly signed = new Map<string, SignedText>();
  private minute = 0;

  constructor(context: ServerContext) {
    this.context = context;
  }

  /** `GET /.well-known/credit-lens-statement-keys.json`. */
  keys(c: ScopedContext): Response {
    const keys: StatementKeys = {
      issuer: c.get('address'),
      keys: this.context.statementKeys.shown(this.context.now()),
    };
    return respondCached(c, { body: JSON.stringify(keys), maxAge: KEYS_MAX_AGE, audience: 'public' });
  }

  /** `GET /v1/statements/status/{list}`. */
  async status(c: ScopedContext): Promise<Response> {
    const { statements } = this.context.store;
    const number = c.req.param('list') ?? '';
    if (!/^\d{1,6}$/.test(number))
      throw new ProblemError('invalidRequest', 'The number of a status list has digits alone.');
    const list = Number(number);
    const first = list * STATUS_LIST_BITS;
    if (first >= (await statements.logSize()))
      throw new ProblemError('notFound', 'No statement stands in a status list of this number yet.');
    const places = await statements.withdrawnBetween(first, first + STATUS_LIST_BITS);
    const issuer = c.get('address');
    const withdrawn = places.map((place) => place - first);
    const { text: body } = this.sign(STATEMENT_TYPE, `status ${list} ${places.length}`, (at) =>
      composeStatusList(issuer, list, withdrawn, at),
    );
    return respondCached(c, {
      body,
      contentType: 'application/vc+jwt',
      maxAge: STATUS_MAX_AGE,
      audience: 'public',
    });
  }

  /** `GET /v1/log`. */
  async head(c: ScopedContext): Promise<Response> {
    const { statements } = this.context.store;
    const size = await statements.logSize();
    const rootHash = Buffer.from(await statements.logRoot(size)).toString('hex');
    const iss = c.get('address');
    const { text: treeHead, from } = this.sign(TREE_HEAD_TYPE, `head ${size}`, (at) => ({
      iss,
      iat: at.getTime() / 1_000,
      size,
      rootHash,
    }));
    const head: LogHead = { treeHead, size, rootHash, at: utcInstant(from) };
    return respondCached(c, { body: JSON.stringify(head), maxAge: HEAD_MAX_AGE, audience: 'public' });
  }

  private sign(type: string, name: string, compose: (at: Date) => object): SignedText {
    const now = this.context.now();
    const minute = Math.floor(now.getTime() / STEP) * STEP;
    if (minute !== this.minute) this.signed.clear();
    this.minute = minute;
    const kept = this.signed.get(name);
    if (kept !== undefined) return kept;
    // The key of now: its term may have begun within this minute, so what it signs is not dated before.
    const key = this.context.statementKeys.signer(now);
    const from = new Date(Math.max(minute, Date.parse(key.shown.validFrom)));
    const signed = { text: signCompact(type, compose(from), key), from };
    this.signed.set(name, signed);
    return signed;
  }
}
