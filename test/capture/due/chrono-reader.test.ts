import { expect, test } from 'vitest';
import { loadChrono } from '../../../src/capture/due/chrono-reader.ts';
import { readDue } from '../../../src/capture/due/read-due.ts';
import { contextAt, readText } from './due-question.ts';

const now = '2026-11-24T10:00';
const chrono = await loadChrono();

function readByChrono(text: string): string {
  return readText(chrono(text, contextAt(now)));
}

test.each([
  ['tomorrow at 5pm', '2026-11-25T17:00'],
  ['jan 5th', '2027-01-05'],
  ['12月3日', '2026-12-03'],
  ['週五', '2026-11-27'],
  ['周五', '2026-11-27'],
])('chrono alone reads %s', (text, read) => {
  expect(readByChrono(text)).toBe(read);
});

test.each([
  ['is not certain of the half of the day', 'tomorrow at 5'],
  ['took only a part of the words', 'friday the deck'],
  ['was told another zone', 'friday 17:00 EST'],
  ['found no date', 'send it'],
  ['would guess at a vague word', 'in a few weeks'],
  ['would not know how she writes dates', '2/12/2026'],
])('nothing is taken from it when it %s', (_, text) => {
  expect(readByChrono(text)).toBe('none');
});

test('it is asked only about what our own rules leave, and its answer is never sure', () => {
  const asked: string[] = [];
  const context = contextAt(now, {
    chrono: (text, given) => {
      asked.push(text);
      return chrono(text, given);
    },
  });
  expect(readDue('next thu', context)).toMatchObject({ reading: { rule: 'next-weekday' } });
  expect(asked).toEqual([]);
  expect(readDue('26th of the 11th 2026', context).kind).toBe('none');
  expect(asked).toEqual(['26th of the 11th 2026']);
  expect(chrono('friday', context)).toMatchObject({ reading: { rule: 'chrono', sure: false } });
});
