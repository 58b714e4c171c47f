/** A file of `extension/adapters`: what is known of one site. `adapter.schema.json` says the same to editors. */
export interface SiteFile {
  readonly site: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly pages: readonly SitePage[];
}

export interface SitePage {
  readonly kind: string;
  readonly known: 'saved' | 'reconstructed';
  readonly source: string;
  readonly paths: readonly string[];
  readonly region?: { readonly selector: string; readonly count?: readonly [number, number] };
  readonly fields: readonly SiteField[];
}

export interface SiteField {
  readonly means: string;
  readonly role?: string;
  readonly selector?: string;
  readonly attribute?: string;
  readonly labels?: readonly string[];
  readonly script?: { readonly selector: string; readonly key: string };
  readonly address?: true;
  readonly after?: readonly string[];
  readonly count?: readonly [number, number];
}
