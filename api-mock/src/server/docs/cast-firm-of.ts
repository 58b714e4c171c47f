import { type CastMember, cast } from '../../register/cast.ts';

/** The firm of the cast in a role, for examples. @throws Error when there is none with a code. */
export function castFirmOf(role: string): CastMember & { readonly code: string } {
  const firm = cast().find((member) => member.role === role);
  if (firm === undefined || firm.code === null) throw new Error(`The cast has no firm "${role}" with a code`);
  return { ...firm, code: firm.code };
}
