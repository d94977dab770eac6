import { expect, it } from 'vitest';
import { seatingProblem, tablesOf, toRequest } from '../src/room/formats';

const choice = { format: 'pairs', tableSize: 4, roles: [] } as const;
const person = (personId: string) => ({ personId, name: `Guest ${personId}` });

it('sends what belongs to the format and nothing else', () => {
  const everything = { tableSize: 5, roles: ['founder'] };
  expect(toRequest({ ...everything, format: 'pairs' })).toEqual({});
  expect(toRequest({ ...everything, format: 'sides' })).toEqual({ format: 'sides', roles: ['founder'] });
  expect(toRequest({ ...everything, format: 'tables' })).toEqual({ format: 'tables', tableSize: 5 });
});

it('says why a round cannot be seated', () => {
  const chosen = { ...choice, roles: [] };
  expect(seatingProblem(chosen, 1)).toBe('onePair');
  expect(seatingProblem(chosen, 2)).toBeUndefined();
  expect(seatingProblem({ ...chosen, format: 'sides' }, 9)).toBe('rolesMissing');
  expect(seatingProblem({ ...chosen, format: 'sides', roles: ['founder'] }, 9)).toBeUndefined();
  expect(seatingProblem({ ...chosen, format: 'tables' }, 2)).toBe('tooFew');
});

it('puts everybody of a table together once, however many pairs they make, and says whether the plan has one of these', () => {
  const seat = (table: number, a: string, b: string, planned = false) => ({
    meetingId: `${a}${b}`,
    table,
    a: person(a),
    b: person(b),
    planned,
  });
  expect(tablesOf([seat(1, 'a', 'b'), seat(1, 'a', 'c', true), seat(1, 'b', 'c'), seat(2, 'd', 'e')])).toEqual([
    { table: 1, people: [person('a'), person('b'), person('c')], planned: true },
    { table: 2, people: [person('d'), person('e')], planned: false },
  ]);
});
