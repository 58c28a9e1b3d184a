import { describe, expect, test } from 'vitest';
import { excerpt } from '@/briefing/excerpt';

const span = (text: string) => [{ text, trigger: false }];

describe('an excerpt for a slide', () => {
  test('a short sentence stands whole', () => {
    const context = { sentence: 0, before: 'On Monday ', parts: span('Kenya met Uganda'), after: '.' };
    expect(excerpt(context)).toEqual(context);
  });

  test('the span is never cut, whatever surrounds it is', () => {
    const parts = span('x'.repeat(400));
    const cut = excerpt({ sentence: 0, before: 'many words before ', parts, after: ' and many after.' });
    expect(cut.parts).toEqual(parts);
    expect(cut.before).toBe('… ');
    expect(cut.after).toBe(' …');
  });

  test('words are not cut in two', () => {
    const before = 'alpha beta gamma delta '.repeat(20);
    const after = ' epsilon zeta eta theta'.repeat(20);
    const cut = excerpt({ sentence: 0, before, parts: span('Kenya met Uganda'), after });
    expect(cut.before).toMatch(/^… (alpha|beta|gamma|delta) .*(delta) $/);
    expect(cut.after).toMatch(/^ epsilon .* …$/);
    expect(cut.before.length + cut.after.length).toBeLessThan(240);
  });

  test('room that one side does not need goes to the other', () => {
    const after = ' epsilon zeta eta theta'.repeat(20);
    const cut = excerpt({ sentence: 0, before: '', parts: span('Kenya met Uganda'), after });
    expect(cut.after.length).toBeGreaterThan(180);
  });
});
