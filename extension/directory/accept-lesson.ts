import { parseIdentifier } from '@credit-lens/sdk/identity';
import type { AdapterTable } from '../page/adapting/adapter.ts';
import { chooseAdapter, isSwitchedOff } from '../page/adapting/choose-adapter.ts';
import { SELLER_ID } from '../page/adapting/seller-id.ts';
import { sellerIdInAddress } from '../page/adapting/seller-id-in-address.ts';
import { TEACHING_KINDS } from '../page/adapting/vocabulary.ts';
import type { KnownSeller } from './known-seller.ts';

/** Most characters of a registered name (the contract of the listed set). */
const LONGEST_NAME = 120;
/** Category of sole proprietors: an organisation in name, one person in fact. They are not remembered. */
const SOLE_PROPRIETOR = '2';

/** Where a message came from, as the browser says: not as the page says. */
export interface LessonSender {
  /** Address of the frame that sent it. */
  readonly url: string;
  /** 0 for the page itself. A frame inside another site's page teaches nothing. */
  readonly frameId: number;
}

/**
 * What may be remembered of a lesson, or `null`. The page's word counts for nothing but the code: the browser's word
 * says from which address it came, and only the site's own licence or profile page, for the seller in that address,
 * teaches. So a page of another host cannot teach, and a shop cannot teach about another shop.
 */
export function acceptLesson(
  lesson: unknown,
  sender: LessonSender,
  table: AdapterTable,
  day: string,
): KnownSeller | null {
  const given = (typeof lesson === 'object' && lesson !== null ? lesson : {}) as Record<string, unknown>;
  const { sellerId, code, registeredName } = given;
  if (sender.frameId !== 0 || !URL.canParse(sender.url)) return null;
  const address = new URL(sender.url);
  const adapter = chooseAdapter(address, table);
  if (adapter === null || !isUnaltered(address) || isSwitchedOff(adapter, table)) return null;
  if (!TEACHING_KINDS.includes(adapter.kind)) return null;
  if (typeof sellerId !== 'string' || !SELLER_ID.test(sellerId) || typeof code !== 'string') return null;
  const idField = adapter.fields.find(({ means }) => means === 'sellerId');
  if (idField?.place.by !== 'address' || sellerIdInAddress(address, idField.after) !== sellerId) return null;
  const identifier = parseIdentifier(code);
  if (identifier.kind !== 'unifiedSocialCreditCode' || isSoleProprietor(identifier.code)) return null;
  const name =
    typeof registeredName === 'string' && registeredName.length <= LONGEST_NAME ? registeredName : null;
  const learned = { code: identifier.code, registeredName: name, page: adapter.kind, day };
  return { site: adapter.site, sellerId, learned, correction: null };
}

/** What came unencrypted may have been written by anybody on the way; from the device itself there is no way. */
function isUnaltered({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}

function isSoleProprietor(code: string): boolean {
  return code.charAt(0) === '9' && code.charAt(1) === SOLE_PROPRIETOR;
}
