/** Marks, soft hyphens, zero-width and bidi characters: they never distinguish one name from another. */
const invisible = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const apostrophes = /[\u2018\u2019\u02bc\u2032\u0060]/g;
const dashes = /[\u2010-\u2015]/g;

/** Stage 1: the stored text. Unicode NFC, LF line ends, no byte order mark; every offset is a UTF-16 unit of this. */
export function normalise(raw: string): string {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The form under which names are compared: no accents, one apostrophe, one space, lower case. Offsets stay the original's. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
