import type { CreditRecord } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { portalSource } from '../lifecycle/portal-source.ts';
import type { RegisterRow } from '../register/register-row.ts';
import { isSevereEnough } from './amber-rule.ts';
import { scaleOfOrganisations } from './grade-visibility.ts';
import { type IntakeRefusal, refuseIntake } from './information-class.ts';
import { namesPersonInChange } from './registered-change.ts';

/** Where market information of each kind comes from. */
const ORIGINS: Readonly<Record<string, string>> = {
  'self-submitted': 'firmItself',
  'association-data': 'association',
  'exposed-incidents': 'media',
  'market-ratings': 'ratingAgency',
};

/** The first rule that refuses what a record of the right form says; null when it may be kept. */
export function refuseContent(record: CreditRecord, kind: string, row: RegisterRow): IntakeRefusal | null {
  if (namesPersonInChange(record))
    return refuseIntake(
      'naturalPerson',
      'Of a representative or an owner only the change is kept, not the person.',
    );
  if (record.type === 'amber-information' && record.kind !== kind)
    return refuseIntake('mislabelled', 'The record names another kind than it was handed in as.');
  if (record.type === 'market-information' && record.origin !== ORIGINS[kind])
    return refuseIntake('mislabelled', `Records of this kind come from: ${ORIGINS[kind]}.`);
  if (!isSevereEnough(record))
    return refuseIntake(
      'amberInformation',
      'Amber information is kept only if it says why it is severe; traffic violations from 21 in a year on.',
    );
  return refuseNames(record) ?? refuseGrade(record) ?? refuseLink(record, row);
}

/** Authorities and portals carry the names of the catalogue, so that no official can stand in their place. */
function refuseNames({ contributor, source }: CreditRecord): IntakeRefusal | null {
  const authority = referenceCatalogue.authorities.items.find(({ id }) => id === contributor?.id);
  if (contributor !== null && !isSameName(authority?.name, contributor.name))
    return refuseIntake('unknownContributor', 'The catalogue has no authority of this id and name.');
  const portal = portalSource(source.sourceId, source.retrievedAt, { finding: 'shown', detail: null });
  if (!isSameName(portal?.name, source.name) || !isOnSameSite(portal?.address, source.address))
    return refuseIntake('unknownSource', 'The catalogue has no portal of this id, name and site.');
  return null;
}

/** Scales of people, of cities and of private graders hold no grade of an organisation's public file. */
function refuseGrade(record: CreditRecord): IntakeRefusal | null {
  if (record.type !== 'credit-evaluation') return null;
  const scale = scaleOfOrganisations(record.scale);
  if (scale === undefined)
    return refuseIntake(
      'unknownScale',
      'The catalogue has no such scale of organisations kept by an authority.',
    );
  if (!scale.versions.some(({ id }) => id === record.scaleVersion))
    return refuseIntake('unknownScale', 'The catalogue has no such version of this scale.');
  if (!isSameName(scale.name, record.scaleName) || scale.direction !== record.direction)
    return refuseIntake('unknownScale', 'Name and direction of a scale are those of the catalogue.');
  return null;
}

/** A penalty may name the entry that derives from it; it is one of the same file. */
function refuseLink(record: CreditRecord, { entries }: RegisterRow): IntakeRefusal | null {
  if (record.type !== 'penalties' || record.ledTo === null) return null;
  if (entries.some(({ id }) => id === record.ledTo)) return null;
  return refuseIntake('unknownEntry', 'The penalty names an entry that this file does not hold.');
}

/** Whether a page lies on the site of its portal; a portal without a site has no pages. */
function isOnSameSite(site: string | null | undefined, page: string | null): boolean {
  return page === null || (site != null && new URL(page).host === new URL(site).host);
}

function isSameName(
  one: { readonly zh: string; readonly en: string } | undefined,
  other: { readonly zh: string; readonly en: string },
): boolean {
  return one !== undefined && one.zh === other.zh && one.en === other.en;
}
