import { type Context, Hono } from 'hono';
import { BADGE_ASSETS } from '../page/badge-assets.ts';
import { languageOf } from '../page/language.ts';
import { protect } from '../page/protect.ts';
import { serveAssets } from '../page/serve-assets.ts';
import { type CreditSource, creditAnswers } from './credit-answers.ts';
import { COLOURS } from './good.ts';
import { aboutPage } from './pages/about-page.ts';
import { licencePage } from './pages/licence-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { productPage } from './pages/product-page.ts';
import { searchPage } from './pages/search-page.ts';
import { shopPage } from './pages/shop-page.ts';
import { readQuery, searchOffers } from './search-offers.ts';
import { type Offer, stockMarket } from './stock-market.ts';

const asset = (path: string) => new URL(`../assets/${path}`, import.meta.url);

/** The marketplace: a real embedder of the badge, whose server has statements signed and hands them over. */
export function createMarket(source: CreditSource, offers: readonly Offer[] = stockMarket()): Hono {
  const app = new Hono();
  const language = (context: Context) => languageOf(context.req.query('lang'));
  const offer = (context: Context) => offers.find(({ id }) => id === context.req.param('id'));
  const creditOf = async (context: Context, found: readonly Offer[]) => ({
    issuer: source.issuer,
    answers: await creditAnswers(
      source,
      found.map(({ seller }) => seller),
      new URL(context.req.url).origin,
    ),
  });
  const missing = (context: Context) => context.html(notFoundPage(language(context)), 404);

  app.use(protect([new URL(source.issuer).origin]));
  serveAssets(app, {
    '/market.css': [
      { file: asset('base.css'), mediaType: 'text/css' },
      { file: asset('art.css'), mediaType: 'text/css' },
      { file: asset('market.css'), mediaType: 'text/css' },
    ],
    ...BADGE_ASSETS,
    '/icon.svg': [{ file: asset('market-icon.svg'), mediaType: 'image/svg+xml' }],
  });

  app.get('/', async (context) => {
    const query = readQuery((name) => context.req.query(name));
    const found = searchOffers(offers, query);
    return context.html(searchPage(query, found, await creditOf(context, found), language(context)));
  });
  app.get('/product/:id', async (context) => {
    const found = offer(context);
    if (found === undefined) return missing(context);
    const colour = COLOURS.find((each) => each === context.req.query('colour')) ?? found.good.colour;
    return context.html(productPage(found, colour, await creditOf(context, [found]), language(context)));
  });
  app.get('/shop/:id', (context) => {
    const found = offer(context);
    return found === undefined ? missing(context) : context.html(shopPage(found, language(context)));
  });
  app.get('/licence/:id', async (context) => {
    const found = offer(context);
    if (found === undefined) return missing(context);
    return context.html(licencePage(found, await creditOf(context, [found]), language(context)));
  });
  app.get('/about', (context) => context.html(aboutPage(language(context))));
  app.notFound(missing);
  return app;
}
