/** One page of the gallery. */
export interface Shown {
  readonly adapter: string;
  readonly address: string;
  /** Whether the page is one that the site served, or was reconstructed. */
  readonly known: 'saved' | 'reconstructed';
  /** What became of the adapter there. */
  readonly outcome: string;
  readonly mentions: number;
  readonly flags: number;
  readonly screenshot: string;
  /** The same with the tooltip of its first flag, where it has one. */
  readonly tip: string | null;
}

/** The page that shows all screenshots. */
export function galleryPage(shown: readonly Shown[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Credit Lens: pages of the site adapters</title>
<style>
body { max-width: 1320px; margin: 32px auto; padding: 0 24px; font: 15px/1.5 system-ui, sans-serif; color: #1d2330; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(400px, 1fr)); gap: 24px; padding: 0; list-style: none; }
li { border: 1px solid #d5d9e2; border-radius: 10px; overflow: hidden; }
img { display: block; width: 100%; border-bottom: 1px solid #d5d9e2; }
p { margin: 0; padding: 12px 16px; overflow-wrap: anywhere; }
small { color: #596275; }
</style>
<h1>Pages of the site adapters</h1>
<p style="padding: 0">Drawn by the built extension with every adapter switched on. Every company that has a flag is invented, and
so is the register. Shipped on are only adapters that were tried on a saved page. Where a page prints a name in Latin letters and no
code, or its shop's licence is not known on this device, there is nothing to flag.</p>
<ul>
${shown.map(entry).join('\n')}
</ul>
</html>
`;
}

function entry({ adapter, address, known, outcome, mentions, flags, screenshot, tip }: Shown): string {
  const more = tip === null ? '' : ` (<a href="${tip}">the first with its tooltip</a>)`;
  return `<li><a href="${screenshot}"><img src="${screenshot}" alt="${escaped(adapter)}" loading="lazy"></a>
<p><b>${escaped(adapter)}</b> – ${known} page, ${escaped(outcome)}<br>${mentions} ${mentions === 1 ? 'mention' : 'mentions'}, ${flags} ${flags === 1 ? 'flag' : 'flags'} drawn${more}<br><small>${escaped(address)}</small></p></li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
