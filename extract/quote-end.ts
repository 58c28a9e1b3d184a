const pairs: Readonly<Record<string, string>> = { '‘': '’', '“': '”', '«': '»' };
const letter = /\p{L}/u;

/**
 * Where evidence ends when quotation marks are kept whole: a quotation that is open at `end` and closes right there is
 * closed, and one that begins right behind ("supporting ‘sovereignty …’") is taken in, up to `limit`. UTF-16 offsets.
 */
export function quoteEnd(text: string, start: number, end: number, limit: number): number {
  const open = openMark(text, start, end);
  if (open !== null) return text[end] === pairs[open] ? end + 1 : end;
  const opening = text[end] === ' ' ? text[end + 1] : undefined;
  const closing = opening === undefined ? undefined : pairs[opening];
  if (closing === undefined) return end;
  const close = closingAt(text, end + 2, limit, closing);
  return close < 0 ? end : close + 1;
}

/** The quotation mark that is opened between the offsets and not closed; null when there is none. */
function openMark(text: string, start: number, end: number): string | null {
  let open: string | null = null;
  for (let at = start; at < end; at++) {
    const mark = text[at] ?? '';
    if (open === null && pairs[mark] !== undefined) open = mark;
    else if (open !== null && mark === pairs[open] && !isApostrophe(text, at)) open = null;
  }
  return open;
}

function closingAt(text: string, from: number, limit: number, closing: string): number {
  for (let at = from; at < limit; at++) if (text[at] === closing && !isApostrophe(text, at)) return at;
  return -1;
}

/** "Russia’s": the same character inside a word closes nothing. */
function isApostrophe(text: string, at: number): boolean {
  return letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '');
}
