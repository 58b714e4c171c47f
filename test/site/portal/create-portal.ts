import { type Context, Hono } from 'hono';
import { BADGE_ASSETS } from '../page/badge-assets.ts';
import { languageOf } from '../page/language.ts';
import { protect } from '../page/protect.ts';
import { serveAssets } from '../page/serve-assets.ts';
import type { Notice } from './notice.ts';
import { KINDS } from './notice-plan.ts';
import { listPage, searchNotices } from './pages/list-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { noticePage } from './pages/notice-page.ts';
import { reviewPage } from './pages/review-page.ts';
import { publishNotices } from './publish-notices.ts';

const asset = (path: string) => new URL(`../assets/${path}`, import.meta.url);

/**
 * The tender portal: public pages that embed nothing and know nothing of credit records, and for each notice one of the buyer's
 * own intranet, with live badges.
 *
 * @param now when the portal starts; the notices' dates count from that day.
 * @param api whom live badges ask; `null`: there is no intranet.
 */
export function createPortal(
  now: () => Date,
  notices: readonly Notice[] = publishNotices(now()),
  api: string | null = null,
): Hono {
  const app = new Hono();
  const language = (context: Context) => languageOf(context.req.query('lang'));
  const missing = (context: Context) => context.html(notFoundPage(language(context)), 404);

  const publicOnly = protect();
  app.use('/review/*', protect(api === null ? [] : [new URL(api).origin]));
  app.use(async (context, next) =>
    context.req.path.startsWith('/review/') ? next() : publicOnly(context, next),
  );
  serveAssets(app, {
    '/portal.css': [
      { file: asset('base.css'), mediaType: 'text/css' },
      { file: asset('portal.css'), mediaType: 'text/css' },
    ],
    ...(api === null ? {} : BADGE_ASSETS),
    '/icon.svg': [{ file: asset('portal-icon.svg'), mediaType: 'image/svg+xml' }],
  });

  app.get('/', (context) => {
    const query = {
      words: (context.req.query('q') ?? '').trim().slice(0, 80),
      category: KINDS.find((kind) => kind === context.req.query('category')) ?? null,
    };
    return context.html(listPage(query, searchNotices(notices, query), language(context)));
  });
  app.get('/notice/:id', (context) => {
    const found = notices.find(({ id }) => id === context.req.param('id'));
    return found === undefined
      ? missing(context)
      : context.html(noticePage(found, language(context), api !== null));
  });
  if (api !== null)
    app.get('/review/:id', (context) => {
      const found = notices.find(({ id }) => id === context.req.param('id'));
      return found === undefined ? missing(context) : context.html(reviewPage(found, api, language(context)));
    });
  app.notFound(missing);
  return app;
}
