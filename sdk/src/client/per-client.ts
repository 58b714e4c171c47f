import type { Client } from './client.ts';

/** What a capability holds for each client: made when it is first used, gone with the client. */
export function perClient<T>(make: (client: Client) => T): (client: Client) => T {
  const made = new WeakMap<Client, { readonly part: T }>();
  return (client) => {
    const held = made.get(client) ?? { part: make(client) };
    made.set(client, held);
    return held.part;
  };
}
