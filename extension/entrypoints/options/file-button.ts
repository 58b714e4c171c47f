import { html, type TemplateResult } from 'lit-html';

/**
 * A button that lets a person choose a JSON file. The browser's own field speaks the browser's language and looks like nothing
 * else of the screen, so it lies invisible within the button; it keeps the focus and its name.
 */
export function fileButton(label: string, take: (event: Event) => void): TemplateResult {
  return html`<label class="button file">${label}<input type="file" accept="application/json,.json" @change=${take} /></label>`;
}
