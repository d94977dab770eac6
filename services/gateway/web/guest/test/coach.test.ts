import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { advise } from '../src/register/coach';

const service = join(import.meta.dirname, '../../../../attendee/src');
const read = (path: string) => readFileSync(path, 'utf8');
const cases = JSON.parse(read(join(service, 'test/resources/ask-coach-cases.json'))) as {
  ask: string;
  parts: string[];
}[];

it.each(cases)('finds in "$ask" what the service finds: $parts', ({ ask, parts }) => {
  const { who, what, when, score } = advise(ask);
  expect([who && 'who', what && 'what', when && 'by-when'].filter(Boolean)).toEqual(parts);
  expect(score).toBe(parts.length);
});

it('has the rubric of the service', () => {
  const theirs = join(service, 'main/resources/coach/rubric.json');
  expect(existsSync(theirs)).toBe(true);
  expect(JSON.parse(read(join(import.meta.dirname, '../src/register/rubric.json')))).toEqual(JSON.parse(read(theirs)));
});

it('gives the same text the same score', () => {
  const ask = 'an investor for seed rounds in health care this quarter';
  expect(advise(ask)).toEqual(advise(ask));
});
