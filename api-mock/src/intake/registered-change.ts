import type { CreditRecord } from '@credit-lens/sdk/contract';

/** Words that stand in the name of an organisation and in none of a person. */
const ORGANISATION =
  /公司|集团|企业|合伙|合作社|事务所|委员会|政府|管理局|协会|学会|基金|中心|研究院|\b(?:Ltd|Limited|Inc|GmbH|AG|LLC|PLC|S\.?A)\b/iu;

/**
 * Whether a change of registration would name a person: of a representative only that there was a change is kept, and
 * of owners only organisations.
 */
export function namesPersonInChange(record: CreditRecord): boolean {
  if (record.type !== 'registration-changes') return false;
  const texts = [record.before, record.after].filter((text) => text !== null);
  if (record.item === 'legalRepresentative') return texts.length > 0;
  return record.item === 'ownership' && texts.some((text) => !ORGANISATION.test(text));
}
