type Decoded = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly error: string };

/** First bytes of files that are no text, with what to call them. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
];

/** Largest input, in bytes: beyond it the work would no longer be done in seconds. */
export const largestInput = 1_500_000;
const tooLarge = `the text is larger than ${largestInput / 1e6} MB, the most that is read at once`;

/** Bytes to text: UTF-8, or UTF-16 by its byte order mark; anything else is refused with a reason, never guessed. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestInput) return { ok: false, error: tooLarge };
  if (bytes.length === 0) return { ok: false, error: 'the file is empty' };
  const kind = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (kind) return { ok: false, error: `this is ${kind[0]}; only plain text is read` };
  const text = decodeText(bytes);
  if (text === null)
    return { ok: false, error: 'the text is not valid UTF-8; save it as UTF-8 (or UTF-16 with a byte order mark)' };
  if (text.includes('\u0000'))
    return { ok: false, error: 'the file is binary (it holds NUL characters); only plain text is read' };
  if (text.trim() === '') return { ok: false, error: 'the file holds nothing but white space' };
  return { ok: true, value: text };
}

function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
