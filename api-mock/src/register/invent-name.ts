import { z } from 'zod';
import partsJson from './name-parts.json' with { type: 'json' };
import type { Random } from './random.ts';
import type { Region } from './regions.ts';

const part = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const parts = z
  .strictObject({
    openers: z.array(part),
    rareCharacters: z.array(part),
    trades: z.array(part),
    forms: z.array(part),
    stallForms: z.array(part),
    institutionForms: z.array(part),
    associationForms: z.array(part),
    bureauForms: z.array(part),
    villageForms: z.array(part),
    foreignForms: z.array(part),
  })
  .parse(partsJson);

/** Openers that stand in every invented name: figures of Chinese letters who never existed. */
export const FICTIONAL_OPENERS: readonly string[] = parts.openers.map((opener) => opener.zh);

/** A name in Chinese, and the English one that goes with it. */
export interface InventedName {
  readonly zh: string;
  readonly en: string;
}

/** `<place><opener><two rare characters><trade><form>`: no real firm bears a name with such an opener. */
export function inventCompanyName(random: Random, region: Region): InventedName {
  const brand = inventBrand(random);
  const trade = random.pick(parts.trades);
  const form = random.pick(parts.forms);
  return {
    zh: `${region.place.zh}${brand.zh}${trade.zh}${form.zh}`,
    en: `${region.place.en} ${brand.en} ${trade.en} ${form.en}`,
  };
}

/** A shop of a sole proprietor. It names no person, unlike many real ones. */
export function inventStallName(random: Random, region: Region): InventedName {
  return join(region, inventBrand(random), random.pick(parts.stallForms));
}

/** A public institution, such as a testing centre. */
export function inventInstitutionName(random: Random, region: Region): InventedName {
  return join(region, inventBrand(random), random.pick(parts.institutionForms));
}

/** An association, foundation or private non-enterprise unit. */
export function inventAssociationName(random: Random, region: Region): InventedName {
  return join(region, inventBrand(random), random.pick(parts.associationForms));
}

/** A body of a district that does not exist. */
export function inventBureauName(random: Random, region: Region): InventedName {
  const brand = inventBrand(random);
  const form = random.pick(parts.bureauForms);
  return {
    zh: `${region.place.zh}市${brand.zh}区${form.zh}`,
    en: `${form.en} of ${brand.en} District, ${region.place.en}`,
  };
}

/** A collective of a village that does not exist. */
export function inventVillageName(random: Random, region: Region): InventedName {
  return join(region, inventBrand(random), random.pick(parts.villageForms));
}

/** A firm registered abroad: its registered name is not Chinese. */
export function inventForeignName(random: Random): InventedName {
  const brand = inventBrand(random);
  const name = `${brand.en} ${random.pick(parts.trades).en} ${random.pick(parts.foreignForms).en}`;
  return { zh: name, en: name };
}

function inventBrand(random: Random): InventedName {
  const opener = random.pick(parts.openers);
  const first = random.pick(parts.rareCharacters);
  const second = random.pick(parts.rareCharacters);
  const spoken = `${first.en}${second.en}`;
  return {
    zh: `${opener.zh}${first.zh}${second.zh}`,
    en: `${opener.en} ${spoken.slice(0, 1).toUpperCase()}${spoken.slice(1)}`,
  };
}

function join(region: Region, brand: InventedName, form: InventedName): InventedName {
  return {
    zh: `${region.place.zh}${brand.zh}${form.zh}`,
    en: `${region.place.en} ${brand.en} ${form.en}`,
  };
}
