import { hasCodeStructure } from './code-structure.ts';
import { isOrganisationCode } from './organisation-code.ts';
import { type CodeParts, codeCheckCharacter } from './unified-social-credit-code.ts';

/**
 * The unified code that an organisation with an organisation code from before 2015 has been given: the organisation code
 * became its characters 9–17 (GB 32100-2015, 4.2). Who registered it, as what and where must be known; the check character
 * follows from them. `null` when a part is none. That the organisation exists is for a register to say.
 *
 * @example
 * import { unifiedCodeOf } from '@credit-lens/sdk/identity';
 *
 * const parts = { department: '9', category: '1', region: '330106', organisationCode: 'FAKE00013' };
 * console.log(unifiedCodeOf(parts)); // → 91330106FAKE000133
 */
export function unifiedCodeOf(parts: Omit<CodeParts, 'checkCharacter'>): string | null {
  const { department, category, region, organisationCode } = parts;
  if (!isOrganisationCode(organisationCode)) return null;
  const first17 = `${department}${category}${region}${organisationCode}`;
  const code = `${first17}${codeCheckCharacter(first17) ?? ''}`;
  return hasCodeStructure(code) ? code : null;
}
