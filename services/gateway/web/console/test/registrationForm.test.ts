import { expect, it } from 'vitest';
import { asSent, faultsOf, newQuestion, type Question } from '../src/settings/registrationForm';

const food: Question = { id: 'food', kind: 'one-of', label: 'Food', mandatory: true, options: ['meat', 'none'] };

it('keeps the ids of known questions and names new ones by their words', () => {
  const sent = asSent(
    [
      { ...food, label: 'Meal' },
      { ...newQuestion(1), label: '¿Qué talla?' },
    ],
    [food],
  );
  expect(sent.map(({ id }) => id)).toEqual(['food', 'que-talla-2']);
});

it('sends options for choices alone, without blanks and repetitions', () => {
  const sent = asSent(
    [
      { ...food, options: ['a', ' ', 'b', 'a '] },
      { ...food, id: 'x', kind: 'text' },
    ],
    [food],
  );
  expect(sent[0]?.options).toEqual(['a', 'b']);
  expect(sent[1]?.options).toBeUndefined();
});

it('says what keeps a form from being saved', () => {
  expect(faultsOf([food])).toEqual([]);
  expect(faultsOf([{ ...food, label: ' ' }])).toEqual(['label']);
  expect(faultsOf([{ ...food, options: ['one'] }])).toEqual(['options']);
  expect(faultsOf(Array.from({ length: 5 }, (_, index) => ({ ...food, id: String(index) })))).toEqual(['mandatory']);
});
