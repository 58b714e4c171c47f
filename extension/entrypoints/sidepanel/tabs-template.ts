import { html, type TemplateResult } from 'lit-html';
import type { PanelTab } from './panel-model.ts';

/** Keys that go from tab to tab, by how far; `Home` and `End` to the first and the last. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A list of tabs by the pattern of the ARIA Authoring Practices: one stop of the Tab key, arrows within. */
export function tabsTemplate(
  tabs: readonly [PanelTab, string][],
  chosen: PanelTab,
  choose: (tab: PanelTab) => void,
  label: string,
): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const place = tabs.findIndex(([tab]) => tab === chosen);
    const step = STEPS[event.key];
    const isBackwards = document.documentElement.dir === 'rtl' && event.key.match(/Left|Right/) !== null;
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? tabs.length - 1
          : step === undefined
            ? null
            : (place + (isBackwards ? -step : step) + tabs.length) % tabs.length;
    const tab = next === null ? undefined : tabs[next]?.[0];
    if (tab === undefined) return;
    event.preventDefault();
    const list = event.currentTarget as HTMLElement;
    choose(tab);
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${tabs.map(
      ([tab, name]) => html`<button type="button" role="tab" id="tab-${tab.replace(' ', '-')}"
        aria-selected=${tab === chosen} aria-controls="panel-${tab.replace(' ', '-')}"
        tabindex=${tab === chosen ? 0 : -1} @click=${() => choose(tab)}>${name}</button>`,
    )}
  </div>`;
}
