import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_SWITCHES, requireChromium } from '../../test/browser/find-chromium.ts';

/** Edges in pixels that stores and toolbars ask for: Chromium 16 to 128, Firefox 64, Edge 300. */
const SIZES = [16, 32, 48, 64, 128, 300];
/** Below this edge in pixels the drawing with fewer strokes is used. */
const SMALL = 48;
/** The small tile of the Chrome Web Store, in pixels. */
const TILE = { width: 440, height: 280 };

const icons = fileURLToPath(new URL('../../extension/public/icons/', import.meta.url));

/** Draws the icon in each size, and the tile, into `folder`. */
export async function writeIcons(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES] });
  const page = await browser.newPage();
  const draw = async (
    file: string,
    size: { width: number; height: number },
    edge: number,
    ground: string,
  ) => {
    const drawing = readFileSync(`${icons}${edge < SMALL ? 'icon-small' : 'icon'}.svg`, 'utf8');
    await page.setViewportSize(size);
    await page.setContent(
      `<style>html{background:${ground}}body{margin:0;block-size:100vh;display:grid;place-items:center}svg{inline-size:${edge}px}</style>${drawing}`,
    );
    await page.screenshot({ path: `${folder}${file}`, omitBackground: true });
  };
  try {
    for (const edge of SIZES) await draw(`${edge}.png`, { width: edge, height: edge }, edge, 'transparent');
    await draw('tile-440x280.png', TILE, 180, '#edf3f8');
  } finally {
    await browser.close();
  }
}
