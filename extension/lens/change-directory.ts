import type { AdapterUpdates } from './adapter-updates.ts';
import type { DirectoryMessage, DirectoryState } from './messages.ts';
import type { Mutes } from './mutes.ts';
import type { Sellers } from './sellers.ts';

/** What a person changes about sellers and muted flags, and the state after it. */
export async function changeDirectory(
  message: DirectoryMessage,
  {
    sellers,
    mutes,
    adapterUpdates,
    onChange,
  }: {
    readonly sellers: Sellers;
    readonly mutes: Mutes;
    readonly adapterUpdates: AdapterUpdates;
    readonly onChange: () => Promise<void>;
  },
): Promise<DirectoryState> {
  switch (message.type) {
    case 'correctSeller':
      await sellers.correct(message, message.code);
      break;
    case 'uncorrectSeller':
      await sellers.correct(message, undefined);
      break;
    case 'forgetSeller':
      await sellers.forget(message);
      break;
    case 'eraseSellers':
      await sellers.erase();
      await onChange();
      break;
    case 'unmute':
      await mutes.remove(message);
      await onChange();
      break;
    case 'readDirectory':
  }
  return {
    sellers: await sellers.list(),
    storage: await sellers.storage(),
    mutes: await mutes.list(),
    adapters: await adapterUpdates.report(),
  };
}
