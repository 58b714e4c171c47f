import type { createDrawing, Drawing, DrawingParts } from './drawing/create-drawing.ts';

/**
 * A drawing whose script comes with the first flag: most pages that name companies have none to draw.
 *
 * @param load has that script run in this page; when it fails, the next change of flags tries again
 */
export function createDrawingLater(
  parts: DrawingParts,
  load: () => Promise<typeof createDrawing>,
): Omit<Drawing, 'host'> & { readonly host: Node | null } {
  let drawing: Drawing | null = null;
  let isLoading = false;
  let isStopped = false;
  let wanted: Parameters<Drawing['show']> | null = null;

  async function begin(): Promise<void> {
    isLoading = true;
    try {
      const create = await load();
      if (isStopped) return;
      drawing = create(parts);
      if (wanted !== null) drawing.show(...wanted);
      wanted = null;
    } catch {
      // The worker was asked twice. Nothing is drawn; the companies stand in the popup.
    } finally {
      isLoading = false;
    }
  }

  return {
    get host() {
      return drawing?.host ?? null;
    },
    show(...told) {
      if (drawing !== null) drawing.show(...told);
      else {
        wanted = told;
        if (told[0].length > 0 && !isLoading && !isStopped) void begin();
      }
    },
    isShown: (mention) => drawing?.isShown(mention) ?? false,
    reveal: (sought) => drawing?.reveal(sought) ?? false,
    stop() {
      isStopped = true;
      drawing?.stop();
    },
  };
}
