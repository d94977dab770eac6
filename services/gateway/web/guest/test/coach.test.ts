import { expect, it } from 'vitest';
import { advise } from '../src/register/coach';

it.each([
  ['', 0],
  ['networking', 0],
  ['I want to meet interesting people', 1],
  ['help with marketing', 0],
  ['find a lawyer', 1],
  ['a lawyer for employment contracts in Spain', 2],
  ['a lawyer who can review our first employment contract by Friday', 3],
  ['someone who has hired nurses abroad, before the end of March', 3],
  ['Eine Anwältin, die unseren ersten Arbeitsvertrag bis Ende Januar prüft', 3],
  ['Jemanden, der schon Pflegekräfte im Ausland eingestellt hat', 2],
  ['Una abogada que revise nuestro primer contrato laboral antes de marzo', 3],
  ['Busco contactos', 0],
] as const)('scores "%s" as %i of 3', (ask, score) => {
  expect(advise(ask).score).toBe(score);
});

it('says which of the three is missing', () => {
  expect(advise('review our pricing page for small clinics by June')).toMatchObject({
    who: false,
    what: true,
    when: true,
  });
});

it('gives the same text the same score', () => {
  const ask = 'an investor for seed rounds in health care this quarter';
  expect(advise(ask)).toEqual(advise(ask));
});
