import { readFile } from 'node:fs/promises';
import type { Hono } from 'hono';

/** The files that a site serves beside its pages, by path. */
export interface Asset {
  readonly file: URL;
  readonly mediaType: 'text/css' | 'text/javascript' | 'image/svg+xml';
}

/** Style sheet, scripts and icon. A file that is not there (the badge before its build) answers 404. */
export function serveAssets(app: Hono, assets: Readonly<Record<string, readonly Asset[]>>): void {
  for (const [path, files] of Object.entries(assets))
    app.get(path, async (context) => {
      try {
        const parts = await Promise.all(files.map((asset) => readFile(asset.file, 'utf8')));
        return context.body(parts.join('\n'), 200, {
          'Content-Type': `${files[0]?.mediaType ?? 'text/css'}; charset=utf-8`,
          'Cache-Control': 'no-cache',
        });
      } catch (error) {
        if (!isMissing(error)) throw error;
        return context.text(`${path} has not been built: "npm start" builds it`, 404);
      }
    });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
