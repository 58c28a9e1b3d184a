import { eld } from 'eld/small';

/** How much of the text is looked at: enough to tell, bounded for long input (UTF-16 units). */
const sampleLength = 4_000;

/** BCP 47 code of the text's language and whether the guess is to be relied on. Short texts count as English. */
export function detectLanguage(text: string): { readonly code: string; readonly isSure: boolean } {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 60) return { code: 'en', isSure: false };
  const guess = eld.detect(sample);
  return { code: guess.language || 'und', isSure: guess.language !== '' && guess.isReliable() };
}
