import type { Example } from './examples.ts';

const one = (shows: string, path: string): readonly Example[] => [{ shows, path: `/v1/reference/${path}` }];

/** One call for each operation of the catalogue. */
export const referenceExamples: Readonly<Record<string, readonly Example[]>> = {
  getAuthorities: one('All authorities', 'authorities'),
  getAuthority: one('The Supreme People’s Court', 'authorities/spc'),
  getLists: one('All lists', 'lists'),
  getList: one('The judgment defaulters list', 'lists/B02'),
  getInstruments: one('All documents, and how sources count them', 'instruments'),
  getInstrument: one('The memorandum behind the judgment defaulters list', 'instruments/doc-b02'),
  getMeasures: one('All measures', 'measures'),
  getMeasure: one('Exclusion from government procurement', 'measures/procurement'),
  getRecordTypes: one('All kinds of records', 'record-types'),
  getRecordType: one('Administrative penalties', 'record-types/penalties'),
  getScales: one('All scales', 'scales'),
  getScale: one('Four versions of one city’s scale, each with its own bands', 'scales/rongcheng'),
  getRegulations: [
    ...one('All regulations', 'regulations'),
    ...one(
      'Those that a company in Pudong could meet on one day',
      'regulations?region=310115&asOf=2020-07-01',
    ),
  ],
  getRegulation: one('The Shanghai social credit regulations', 'regulations/p-shanghai-social-credit'),
  getSystems: one('All systems', 'systems'),
  getSystem: one('The court portal', 'systems/court-portal'),
  getCities: one('All cities', 'cities'),
  getCity: one('One of two cities called Fuzhou', 'cities/fuzhou-jiangxi'),
  getFlows: one('Who feeds whom', 'flows'),
  getFlow: one('One flow', 'flows/ncisp--credit-china'),
  getSources: one('All portals', 'sources'),
  getSource: one('The national enterprise portal', 'sources/necips'),
};
