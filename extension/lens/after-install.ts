import type { Browser, Runtime } from 'webextension-polyfill';
import { offerSearchInMenu } from './search-entrances.ts';
import { deleteFormerDatabases } from './snapshot-databases.ts';

/** What is done once after the extension was installed or updated; a first installation shows what it does. */
export async function afterInstall(browser: Browser, reason: Runtime.OnInstalledReason): Promise<void> {
  await Promise.all([
    offerSearchInMenu(browser),
    deleteFormerDatabases(),
    ...(reason === 'install' ? [browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })] : []),
  ]);
}
