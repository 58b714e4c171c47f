/** Origin of the issuer that the page configured; null where it configured none, or none that is an address. */
export function issuerOf(page: Document): string | null {
  const address =
    page.documentElement.querySelector('credit-lens-config[issuer]')?.getAttribute('issuer') ?? '';
  return URL.canParse(address) ? new URL(address).origin : null;
}
