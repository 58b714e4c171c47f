import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Environment, startEnvironment } from './environment.ts';
import { everythingKept, recordMessages } from './witness.ts';

/** Real pages, saved as they were served, with names of persons taken out; see test/pages. */
const JD = 'https://mall.jd.com/showLicence-1.html';
const CCGP = 'https://www.ccgp.gov.cn/cggg/dfgg/zbgg/award.htm';

/** Where the pages had a person's name. Invented ones stand in, in the forms that names take. */
const REMOVED = '〔姓名已隐去〕';
const INVENTED_PERSONS = ['闻人不存', '司空虚拟', '第五乌有', 'Nemo Nowhere'];

const saved = (name: string): string => {
  const html = readFileSync(fileURLToPath(new URL(`../pages/${name}`, import.meta.url)), 'utf8');
  let planted = 0;
  return html.replaceAll(REMOVED, () => INVENTED_PERSONS[planted++ % INVENTED_PERSONS.length] ?? '');
};

let environment: Environment;
let messages: () => Promise<string[]>;

beforeAll(async () => {
  environment = await startEnvironment([new URL(JD).origin, new URL(CCGP).origin]);
  messages = await recordMessages(environment.extension);
  for (const [address, file] of [
    [JD, 'jd-licence.html'],
    [CCGP, 'ccgp-award.html'],
  ] as const) {
    await environment.extension.context.route(`${new URL(address).origin}/**`, (route) =>
      route.request().url() === address
        ? route.fulfill({ body: saved(file), contentType: 'text/html; charset=utf-8' })
        : route.fulfill({ status: 404, body: '' }),
    );
  }
});
afterAll(() => environment?.close());

async function mentionsAt(address: string) {
  const page = await environment.extension.context.newPage();
  await page.goto(address);
  const mentions = await environment.extension.mentionsOn(page);
  return { page, mentions };
}

describe('a licence page of a real marketplace', () => {
  test('gives exactly the code and the registered name, neither of them flagged', async () => {
    const { page, mentions } = await mentionsAt(JD);
    const code = mentions.find((mention) => mention.kind === 'code');
    expect(code).toMatchObject({
      code: '91330483MA2B9PTN02',
      outcome: 'notCovered',
      reason: 'outsideRegister',
      flag: 'none',
      source: 'adapter',
    });
    expect(mentions.map((mention) => mention.text).sort()).toEqual(
      ['91330483MA2B9PTN02', '浙江百越汇农业科技有限公司'].sort(),
    );
    await page.close();
  });
});

describe('an award notice of the national procurement site', () => {
  test('gives exactly its three organisations, by name, none of them flagged', async () => {
    const { page, mentions } = await mentionsAt(CCGP);
    expect([...new Set(mentions.map((mention) => mention.text))].sort()).toEqual(
      ['清镇市麦格苗族布依族乡人民政府', '贵州励柯工程咨询有限公司', '江苏新煦光电科技有限公司'].sort(),
    );
    for (const mention of mentions) {
      expect(mention).toMatchObject({
        kind: 'name',
        outcome: 'notCovered',
        reason: 'nameOnly',
        flag: 'none',
      });
    }
    await page.close();
  });
});

describe('persons named on these pages', () => {
  test('appear in no message, store, log or request', async () => {
    const log: string[] = [];
    const worker = environment.extension.context.serviceWorkers()[0];
    worker?.on('console', (line) => log.push(line.text()));
    environment.extension.context.on('console', (line) => log.push(line.text()));
    for (const address of [JD, CCGP]) {
      const { page } = await mentionsAt(address);
      await expect.poll(() => page.content()).toContain(INVENTED_PERSONS[0]);
      await page.close();
    }
    const sent = await messages();
    expect(sent.join()).toContain('91330483MA2B9PTN02');
    const everywhere = [
      ...sent,
      ...log,
      ...environment.extension.requests,
      await everythingKept(environment.extension),
    ].join('\n');
    for (const person of INVENTED_PERSONS) expect(everywhere).not.toContain(person);
  });

  test('and no request was made for either page', () => {
    const onlySync = environment.extension.requests.every((one) =>
      /\/static\/(keys\.json|manifest\.json|(snapshots|deltas|catalogue|adapters)\/[^/]+|details\/[^/]+\/index)$/.test(
        one,
      ),
    );
    expect(onlySync).toBe(true);
  });
});
