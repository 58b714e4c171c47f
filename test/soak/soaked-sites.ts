import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cast } from '@credit-lens/api-mock/cast';
import type { BrowserContext } from 'playwright';

/** The site that changes its page in place. */
export const SHOP = 'https://shop.example';
/** Real pages, saved as they were served (`test/pages`). */
const SAVED = {
  'https://mall.jd.com/showLicence-1.html': 'jd-licence.html',
  'https://www.ccgp.gov.cn/cggg/dfgg/zbgg/award.htm': 'ccgp-award.html',
} as const;
export const SAVED_ADDRESSES = Object.keys(SAVED);
/** Offers on one view of the shop. */
const OFFERS = 20;

const codes = cast().flatMap(({ code }) => code ?? []);

/** One view of the shop: offers of other firms each time, some of them listed; none on every third. */
function view(number: number): string {
  if (number % 3 === 2) return '<h1>About us</h1><p>Opening hours, parcels and returns.</p>'.repeat(OFFERS);
  const offer = (at: number) =>
    `<li><b>Offer ${number}.${at}</b> <span>子虚第${number}乌有${at}商贸有限公司</span>
      <span>统一社会信用代码：${codes[(number + at) % codes.length]}</span></li>`;
  return `<ul>${Array.from({ length: OFFERS }, (_, at) => offer(at)).join('')}</ul>`;
}

const SHELL = `<!doctype html><meta charset="utf-8"><title>shop</title><main></main><script>
  async function go(number) {
    const words = await (await fetch('/view/' + number)).text();
    history.pushState(null, '', '/' + number);
    document.querySelector('main').innerHTML = words;
  }
</script>`;

/** Serves these sites to a browser from files, so that nothing is asked of the real ones. */
export async function serveSoakedSites(context: BrowserContext): Promise<void> {
  await context.route(`${SHOP}/**`, (route) => {
    const number = /\/view\/(\d+)$/.exec(route.request().url())?.[1];
    const body = number === undefined ? SHELL : view(Number(number));
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  for (const [address, file] of Object.entries(SAVED)) {
    const body = readFileSync(fileURLToPath(new URL(`../pages/${file}`, import.meta.url)), 'utf8');
    await context.route(`${new URL(address).origin}/**`, (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.fulfill({ status: 404, body: '' }),
    );
  }
}
