import { expect, test } from 'vitest';
import { triggers } from '@/extract/lexicon/triggers';
import { certaintyKeys, polarityKeys } from '@/geo/style-keys';
import { actWords, eventType, eventTypes } from '@/relations/event-types';
import { eventTypeSchema } from '@/relations/record';
import { certaintySchema, polaritySchema } from '@/relations/scales';

test('the map draws exactly the certainties and polarities that a record may have', () => {
  expect(certaintySchema.options).toEqual([...certaintyKeys]);
  expect(polaritySchema.options).toEqual([...polarityKeys]);
});

test('event types have ids of their own, and the schema takes each', () => {
  const ids = eventTypes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(eventTypeSchema.parse(id)).toBe(id);
  expect(eventTypeSchema.safeParse('x:UNHEARD').success).toBe(false);
});

const words = /^[a-z][a-z ]+$/;

test.each(eventTypes.map((row) => [row.id, row] as const))('%s says in words what it is', (id, row) => {
  for (const text of [row.label, row.phrase, row.mutual]) expect(text).toMatch(words);
  expect(row.reason).not.toBe('');
  expect(polarityKeys).toContain(row.polarity);
  expect(eventType(id)).toBe(row);
  expect(actWords(id, null)).toMatchObject({ label: row.label, phrase: row.phrase, mutual: row.mutual });
});

test('labels are told apart in a list of types', () => {
  expect(new Set(eventTypes.map(({ label }) => label)).size).toBe(eventTypes.length);
});

const modes = [...new Set(triggers.flatMap(({ mode }) => mode ?? []))];

test.each(modes)('the mode “%s” that the engine gives has a name of its own', (mode) => {
  const types = new Set(triggers.filter((row) => row.mode === mode).map(({ type }) => type));
  for (const type of types) {
    const { label, phrase, mutual } = actWords(type, mode);
    for (const text of [label, phrase, mutual]) expect(text).toMatch(words);
    // Falling back to the type's label would mean that the mode is not known.
    expect(label).not.toBe(eventType(type).label);
  }
});

test.each(['unheard-of', 'toString', ''])('the mode “%s” that nobody named falls back to its type', (mode) => {
  expect(actWords('AID', mode)).toMatchObject({ label: 'aid', phrase: 'aids' });
});
