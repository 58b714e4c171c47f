import type { PublicFileResult } from '@credit-lens/sdk';
import { nothing, type PropertyDeclarations } from 'lit';
import { WordedElement } from '../element/worded-element.ts';
import type { Locale } from '../view/locale.ts';
import type { FileDrawing } from './file-drawing.ts';

/**
 * The public file of one company as a time line of its records, newest first. It draws what the page hands over: the
 * answer of `records` of the SDK. It asks nobody.
 *
 * @element credit-file
 */
export class CreditFile extends WordedElement {
  static override properties: PropertyDeclarations = { file: { attribute: false } };

  /** The answer of `client.records(code)`; null draws nothing. */
  declare file: PublicFileResult | null;

  #drawing: FileDrawing | null = null;

  constructor() {
    super();
    this.file = null;
  }

  protected override load(locale: Locale): Promise<unknown> | null {
    return this.#drawing?.hasWords(locale) ? null : this.#load(locale);
  }

  async #load(locale: Locale): Promise<void> {
    const { drawingOfFile } = await import('./file-drawing.ts');
    this.#drawing = await drawingOfFile(locale, (sheet) => this.adopt(sheet));
  }

  protected override draw(locale: Locale): unknown {
    const file = this.file;
    const drawing = this.#drawing;
    if (!file || !drawing) return nothing;
    return drawing.fileContent(file, locale, new Date());
  }
}
