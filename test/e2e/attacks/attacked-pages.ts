/** What the pages of an attack are written from. */
export interface PageParts {
  readonly code: string;
  readonly issuer: string;
  /** Statement in compact form that the badge of the page carries. */
  readonly statement: string;
}

/** A page with the badge of the product on it, as a marketplace embeds it. */
function embedding(badge: string, issuer: string, before = '', after = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<style>body { margin: 200px; }</style>${before}
<credit-lens-config issuer="${issuer}"><p>${badge}</p></credit-lens-config>${after}
<script type="module" src="/credit-lens/credit-badge.js"></script></html>`;
}

/** All signatures hold from now on, as far as scripts of this page can tell. */
const PATCHED = '<script>SubtleCrypto.prototype.verify = async () => true;</script>';
/** Takes the name before ours does, and draws what it likes. */
const CLOBBERED = `<script>customElements.define('credit-badge', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<span class="pill">No entry found</span>';
  }
});</script>`;
const COVER =
  '<div style="position:absolute;inset:0 0 auto 0;block-size:60px;background:white;pointer-events:none">No entry found</div>';
const PICTURE = `<img alt="No entry found" width="120" height="24" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">`;
const UNSIGNED = (code: string): string =>
  JSON.stringify({
    outcome: 'noEntry',
    key: code,
    code,
    codeValidity: 'valid',
    asOf: '2026-03-02T10:00:00Z',
    freshUntil: '2099-01-01T00:00:00Z',
    rulesOn: '2026-03-02',
    sources: [],
    registration: 'notChecked',
    entity: null,
  });

/** The page of each attack, by its id; those that are not named show their statement in the plain page. */
export function attackedPage(id: string, { code, issuer, statement }: PageParts): string {
  const badge = `<credit-badge code="${code}" statement="${statement}"></credit-badge>`;
  switch (id) {
    case 'otherCompany':
      return embedding(
        `<credit-badge code="91330782FAKELP3J2L" statement="${statement}"></credit-badge>`,
        issuer,
      );
    case 'unsigned':
      return embedding(`<credit-badge code="${code}" result='${UNSIGNED(code)}'></credit-badge>`, issuer);
    case 'patched':
      return embedding(badge, issuer, PATCHED);
    case 'clobbered':
      return embedding(badge, issuer, CLOBBERED);
    case 'covered':
      return embedding(badge, issuer, '', COVER);
    case 'picture':
      return embedding(PICTURE, issuer);
    default:
      return embedding(badge, issuer);
  }
}
