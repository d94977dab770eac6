import type { RegistrationPage } from '@kith/api';
import { expect, it } from 'vitest';
import { emptyDraft, fieldOf, missing, submissionOf } from '../src/register/draft';
import { registeringFor } from '../src/register/address';

const page: RegistrationPage = {
  gatheringId: '0199a0b1-0000-7000-8000-000000000001',
  name: 'Spring',
  venue: 'Town hall',
  zone: 'Europe/Berlin',
  doorsAt: '2026-12-01T17:00:00Z',
  startsAt: '2026-12-01T17:30:00Z',
  endsAt: '2026-12-01T21:00:00Z',
  availability: 'open',
  form: {
    version: 3,
    questions: [{ id: 'food', kind: 'one-of', label: 'Food', mandatory: true, options: ['meat', 'none'] }],
  },
  consents: [
    { purpose: 'matching', version: 1 },
    { purpose: 'photos', version: 2 },
  ],
  serverNow: '2026-11-25T10:00:00Z',
};

it('sends what was given, and a plain no for what was not ticked', () => {
  const draft = {
    ...emptyDraft,
    name: ' Ana ',
    email: 'ana@example.org ',
    asks: ['find a lawyer', ' '],
    answers: { food: ['none'], old: ['x'] },
    consents: { matching: true },
  };
  expect(submissionOf(page, draft, false)).toEqual({
    formVersion: 3,
    visitor: { name: 'Ana', email: 'ana@example.org' },
    company: '',
    role: '',
    asks: ['find a lawyer'],
    offers: [],
    readings: [],
    answers: { food: ['none'] },
    waitIfFull: false,
    consents: [
      { purpose: 'matching', version: 1, given: true },
      { purpose: 'photos', version: 2, given: false },
    ],
  });
});

it('sends what texts are about as long as they say the same', () => {
  const law = { id: 'contract-law', field: 'Money and law', title: 'Contracts' };
  const draft = {
    ...emptyDraft,
    asks: [' find a lawyer ', 'a new text'],
    role: ' Baker',
    company: 'Huber ',
    said: { 'find a lawyer': [law], 'an old text': [law], 'Baker, Huber': [] },
  };
  expect(submissionOf(page, draft, false).readings).toEqual([
    { text: 'find a lawyer', topics: ['contract-law'] },
    { text: 'Baker, Huber', topics: [] },
  ]);
});

it('names what is missing as the server would', () => {
  expect(missing(page, emptyDraft)).toEqual(['visitor.name', 'visitor.reachable', 'answers.food']);
  expect(missing(page, { ...emptyDraft, name: 'Ana', email: 'ana@example.org', answers: { food: ['meat'] } })).toEqual(
    [],
  );
  expect(fieldOf('visitor.reachable')).toBe('visitor.email');
  expect(fieldOf('asks[0]')).toBe('asks');
});

it('knows the address of a registration page from any other', () => {
  expect(registeringFor(`/guest/register/${page.gatheringId}`)).toBe(page.gatheringId);
  expect(registeringFor('/guest/')).toBeUndefined();
  expect(registeringFor('/guest/register/../x')).toBeUndefined();
});
