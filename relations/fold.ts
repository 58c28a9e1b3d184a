/** A text as a reader would search it: lower case, without accents, one kind of apostrophe. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase();
}
