import { startServer } from '@credit-lens/api-mock/start-server';
import { launchExtension } from '../../browser/launch-extension.ts';
import { everythingKept, recordMessages } from '../../e2e/witness.ts';
import { type LabelledPage, PERSONS } from './labelled-page.ts';

/** An invented host; the browser's requests to it are answered here. */
const HOST = 'https://pages.example';

/**
 * Opens the pages in the built extension and gives every message, answer, stored record and request that holds a
 * planted name of a natural person.
 *
 * @throws Error if the pages sent no message at all: then nothing would be shown by finding no person
 */
export async function personsInExtension(pages: readonly LabelledPage[]): Promise<readonly string[]> {
  const api = await startServer({ port: 0, database: ':memory:' });
  const extension = await launchExtension();
  try {
    await extension.configure(api.address, [HOST]);
    const messages = await recordMessages(extension);
    const told: string[] = [];
    for (const [index, { html }] of pages.entries()) {
      const address = `${HOST}/${index}`;
      await extension.context.route(address, (route) =>
        route.fulfill({ body: `<!doctype html>${html}`, contentType: 'text/html; charset=utf-8' }),
      );
      const page = await extension.context.newPage();
      await page.goto(address);
      told.push(JSON.stringify(await extension.mentionsOn(page)));
      await page.close();
    }
    const sent = await messages();
    if (sent.length < pages.length / 2)
      throw new Error(
        `${pages.length} pages led to ${sent.length} messages: the extension hardly read them.`,
      );
    const everything = [...sent, ...told, ...extension.requests, await everythingKept(extension)];
    return everything.filter((text) => PERSONS.some((person) => holds(text, person)));
  } finally {
    await extension.close();
    await api.close();
  }
}

/** White space does not hide a name, nor does the way in which addresses write letters. */
function holds(text: string, person: string): boolean {
  const plain = person.replace(/\s/g, '');
  const squeezed = text.replace(/\s/g, '');
  return squeezed.includes(plain) || squeezed.includes(encodeURIComponent(plain));
}
