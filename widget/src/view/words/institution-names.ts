/**
 * What English grammar needs to know about the names of authorities, which come without an article and with a
 * capital. The noun a name is built around decides, so a name that is not listed here reads well too.
 */

/** Nouns of which there is one of that name: such a name takes “the”, as in “the Ministry of Finance”. */
export const institutionNouns: ReadonlySet<string> = new Set([
  'administration',
  'agency',
  'association',
  'authority',
  'bank',
  'board',
  'body',
  'bureau',
  'center',
  'centre',
  'commission',
  'committee',
  'conference',
  'corporation',
  'council',
  'court',
  'department',
  'federation',
  'government',
  'institute',
  'ministry',
  'office',
  'procuratorate',
  'regulator',
  'service',
  'society',
  'union',
]);

/** Names, or their beginnings, that are used like a person's, whatever noun follows. */
export const properNames: readonly string[] = ['China Railway', 'China State Railway', 'Credit China'];

/** Words that open a description rather than a name; within a sentence such a description has no capital. */
export const descriptionOpeners: ReadonlySet<string> = new Set([
  'Bicycle',
  'Body',
  'Competent',
  'E-commerce',
  'Enforcing',
  'Enterprise',
  'Issuing',
  'Local',
  'Municipal',
  'Other',
  'Railway',
  'Regulator',
  'Salt',
  'Seven',
  'Several',
  'Utility',
]);
