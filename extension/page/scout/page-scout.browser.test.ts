import { afterEach, expect, it, vi } from 'vitest';
import { mayNameCompany } from './may-name-company.ts';
import { createPageScout, type PageScout } from './page-scout.ts';

let scout: PageScout | undefined;
afterEach(() => {
  scout?.stop();
  document.body.replaceChildren();
});

function look(html: string): ReturnType<typeof vi.fn<() => void>> {
  document.body.innerHTML = html;
  const onSign = vi.fn<() => void>();
  scout = createPageScout(document, onSign);
  scout.start();
  return onSign;
}
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 400));

it.each([
  ['a printed code', '<p>91110000FAKE00001X</p>'],
  ['a registered name', '<p>子虚商贸有限公司</p>'],
  ['a label whose value stands elsewhere', '<div><span>统一社会信用代码：</span></div>'],
  ['a declaration', '<span itemprop="taxID" content="91110000FAKE00001X"></span>'],
  ['one in RDFa', '<span property="schema:taxID" content="91110000FAKE00001X"></span>'],
])('tells of %s', async (_what, html) => {
  const onSign = look(html);
  await vi.waitFor(() => expect(onSign).toHaveBeenCalledTimes(1), 20_000);
});

it('tells nothing of a page without a company, and of one that is added later once', async () => {
  const onSign = look(
    '<h1>Weather</h1><p>Sunny all day. 今天晴。</p><script>const 公司 = "有限公司";</script>',
  );
  await aWhile();
  expect(onSign).not.toHaveBeenCalled();
  document.body.insertAdjacentHTML('beforeend', '<ul><li>子虚商贸有限公司</li></ul>');
  await vi.waitFor(() => expect(onSign).toHaveBeenCalledTimes(1), 20_000);
  document.body.insertAdjacentHTML('beforeend', '<p>乌有商贸有限公司</p>');
  await aWhile();
  expect(onSign).toHaveBeenCalledTimes(1);
});

it('tells of a company inside an open shadow root, and of one in a root that comes later', async () => {
  for (const pause of [0, 500]) {
    const onSign = look('<my-shop></my-shop>');
    await new Promise((resolve) => setTimeout(resolve, pause));
    const root = document.querySelector('my-shop')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>子虚商贸有限公司</p>';
    await vi.waitFor(() => expect(onSign).toHaveBeenCalledTimes(1), 3_000);
    scout?.stop();
  }
});

it('looks from the beginning when started again, and never after it was stopped', async () => {
  const onSign = look('<p>子虚商贸有限公司</p>');
  await vi.waitFor(() => expect(onSign).toHaveBeenCalledTimes(1), 20_000);
  scout?.start();
  await vi.waitFor(() => expect(onSign).toHaveBeenCalledTimes(2), 20_000);
  scout?.stop();
  scout?.start();
  await aWhile();
  expect(onSign).toHaveBeenCalledTimes(2);
});

it.each([
  ['what names a company', '<p>子虚商贸有限公司</p>', true],
  ['what names none', '<p>Sunny all day.</p>', false],
])('tells at a glance, while a page still comes, of %s', (_what, html, isSign) => {
  document.body.innerHTML = html;
  expect(mayNameCompany(document)).toBe(isSign);
});
