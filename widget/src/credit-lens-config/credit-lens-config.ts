/**
 * What holds for all elements within it: language, light or dark, whose statements are shown, and whom live badges
 * ask. Without `live` or `route` nobody is asked about a company.
 *
 * @element credit-lens-config
 * @attr {string} locale - BCP 47 tag of the language, in place of the closest `lang`
 * @attr {"light" | "dark"} theme - in place of the colour scheme in force
 * @attr {string} issuer - address of the server whose keys check statements, asked when a person opens a card
 * @attr {string} route - route of the page's own server that answers for all badges in one batch
 * @attr {string} live - address of the public credit lookup API, where its operator may know the users of the page
 * @slot - the page's content
 */
export class CreditLensConfig extends HTMLElement {
  /** Version of the package that this class came with. */
  static readonly version = '0.1.0';
  /** Attributes whose change takes effect at once. */
  static readonly observedAttributes = ['theme', 'route', 'live'];

  readonly #sheet = new CSSStyleSheet();
  #disconnect: (() => void) | undefined;
  #turn = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [this.#sheet];
    root.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    void this.#apply();
  }

  disconnectedCallback(): void {
    this.#end();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#apply();
  }

  async #apply(): Promise<void> {
    const theme = this.getAttribute('theme');
    const scheme = theme === 'light' || theme === 'dark' ? `color-scheme: ${theme};` : '';
    this.#sheet.replaceSync(`:host { display: contents; ${scheme} }`);
    this.#end();
    const route = this.getAttribute('route');
    const baseUrl = this.getAttribute('live');
    if (route === null && baseUrl === null) return;
    const turn = this.#turn;
    const { connectBadges } = await import('../live.ts');
    if (turn !== this.#turn || !this.isConnected) return;
    this.#disconnect = connectBadges(
      route === null ? { baseUrl: baseUrl ?? '', root: this } : { route, root: this },
    );
  }

  #end(): void {
    this.#turn += 1;
    this.#disconnect?.();
    this.#disconnect = undefined;
  }
}
