import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';

const OPERATOR = 'the-key-of-an-operator-in-a-test';

/** An invented firm that is on a list. */
export const LISTED = '91330106FAKE000133';

/** A server that mints statements for whichever origin a test serves its pages from. */
export interface Issuer {
  readonly address: string;
  /** A statement on the firm for the pages of an origin. */
  mint(origin: string): Promise<string>;
  close(): Promise<void>;
}

export async function startIssuer(): Promise<Issuer> {
  const server: RunningServer = await startServer({ port: 0, size: 100, operatorKey: OPERATOR });
  const post = async (path: string, key: string, body: object): Promise<unknown> => {
    const response = await fetch(`${server.address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    address: server.address,
    async mint(origin) {
      const asked = { purpose: 'shopperInformation', label: 'shop', audiences: [origin] };
      const { secret } = (await post('/v1/admin/keys', OPERATOR, asked)) as { secret: string };
      const minted = await post('/v1/statements', secret, { audience: origin, codes: [LISTED] });
      return (minted as { statements: { statement: string }[] }).statements[0]?.statement ?? '';
    },
    close: () => server.close(),
  };
}
