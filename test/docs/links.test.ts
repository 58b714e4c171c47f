import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const pages = globSync(['*.md', 'docs/**/*.md', '{sdk,widget,api-mock}/*.md'], { cwd: root });

/** The ids that a forge gives to the headings of a page, where equal ones are numbered, and those the page sets itself. */
function headings(page: string): Set<string> {
  const seen = new Map<string, number>();
  const ids = new Set<string>();
  const text = readFileSync(root + page, 'utf8').replace(/^```.*?^```/gms, '');
  for (const [, heading = ''] of text.matchAll(/^#+ (.*)$/gm)) {
    const written = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const id = written.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    ids.add(before === 0 ? id : `${id}-${before}`);
  }
  for (const [, id = ''] of text.matchAll(/<a id="([^"]+)"><\/a>/g)) ids.add(id);
  return ids;
}

function brokenLinks(page: string): string[] {
  const text = readFileSync(root + page, 'utf8')
    .replace(/^```.*?^```/gms, '')
    .replace(/(?<!\[)`[^`\n]*`(?!\])/g, '');
  return [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    const [path = '', id] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(root + target)) return [link];
    const isFound = id === undefined || !target.endsWith('.md') || headings(target).has(id);
    return isFound ? [] : [link];
  });
}

describe('the links of the docs', () => {
  it.each(pages.map((page) => [page]))('lead somewhere: %s', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });
});
