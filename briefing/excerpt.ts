import type { SpanInContext } from '@/relations/context';

/** How many characters of a sentence stand on a slide in type that reads from six metres. */
const room = 230;
const ellipsis = '…';

/**
 * A span with as much of its sentence as a slide has room for: the span itself is whole, what surrounds it is cut
 * between words, evenly on both sides.
 */
export function excerpt(context: SpanInContext): SpanInContext {
  const own = context.parts.reduce((sum, { text }) => sum + text.length, 0);
  const spare = Math.max(0, room - own);
  const half = spare / 2;
  const before = Math.min(context.before.length, Math.max(half, spare - context.after.length));
  const after = Math.min(context.after.length, spare - before);
  return { ...context, before: lastWords(context.before, before), after: firstWords(context.after, after) };
}

function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(text.length - length);
  const space = cut.indexOf(' ');
  return space < 0 ? `${ellipsis} ` : `${ellipsis}${cut.slice(space)}`;
}

function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.slice(0, length).lastIndexOf(' ');
  return `${space < 0 ? ' ' : text.slice(0, space + 1)}${ellipsis}`;
}
