import { browserModules } from './browser-modules.ts';
import { freshUntil, maxAge } from './freshness.ts';
import { ProblemError } from './problems.ts';
import type { ScopedContext } from './request-scope.ts';
import { respondCached } from './respond-cached.ts';

/** How the pages of this server for people answer. */
interface PageAnswers {
  /** The page's modules by path, the one that runs first. Compiled when first asked for. */
  modules(): ReadonlyMap<string, string>;
  /** Anyone may keep it as long as the published list is kept. */
  respond(c: ScopedContext, body: string, type: string): Response;
  /** A script; `undefined`: there is none, and `missing` says so. */
  script(c: ScopedContext, body: string | undefined, missing: string): Response;
}

/** The answers of a page whose modules stand below a path of this server and begin with an entry. */
export function pageAnswers(base: string, entry: URL, now: () => Date): PageAnswers {
  let kept: ReadonlyMap<string, string> | undefined;
  const respond: PageAnswers['respond'] = (c, body, type) =>
    respondCached(c, {
      body,
      contentType: `${type}; charset=utf-8`,
      maxAge: maxAge(freshUntil('listedSet', now()), now()),
      audience: 'public',
    });
  return {
    modules() {
      kept ??= browserModules(base, entry);
      return kept;
    },
    respond,
    script(c, body, missing) {
      if (body === undefined) throw new ProblemError('notFound', missing);
      return respond(c, body, 'text/javascript');
    },
  };
}
