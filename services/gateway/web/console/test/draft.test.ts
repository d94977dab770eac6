import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, planOf, type Draft } from '../src/events/draft';

const good: Draft = {
  name: ' Founders meet care ',
  venue: 'Kongresshalle',
  zone: 'Europe/Berlin',
  doors: '2026-11-22T18:00',
  starts: '2026-11-22T18:30',
  ends: '2026-11-22T21:00',
  capacity: '',
};

describe('a draft', () => {
  it('becomes a plan in universal time, without a limit when none is given', () => {
    expect(planOf(good)).toEqual({
      plan: {
        name: 'Founders meet care',
        venue: 'Kongresshalle',
        zone: 'Europe/Berlin',
        doorsAt: '2026-11-22T17:00:00.000Z',
        startsAt: '2026-11-22T17:30:00.000Z',
        endsAt: '2026-11-22T20:00:00.000Z',
        capacity: null,
      },
    });
  });

  it.each<[string, Partial<Draft>, object]>([
    ['has no name', { name: ' ' }, { name: 'required' }],
    ['has no doors time', { doors: '' }, { doors: 'required' }],
    ['starts before the doors open', { starts: '2026-11-22T17:59' }, { starts: 'startsBeforeDoors' }],
    ['ends when it starts', { ends: '2026-11-22T18:30' }, { ends: 'endsBeforeStarts' }],
    ['has room for nobody', { capacity: 0 }, { capacity: 'capacityNotPositive' }],
    ['opens at a time that does not exist', { doors: '2026-03-29T02:30' }, { doors: 'noSuchTime' }],
  ])('that %s says so beside the field', (_, change, faults) => {
    expect(planOf({ ...good, ...change })).toEqual({ faults });
  });

  it('of a new event is an evening next week in the planner’s zone', () => {
    const draft = emptyDraft(new Date('2026-11-22T23:30:00Z'), 'Europe/Berlin');
    expect(draft.doors).toBe('2026-11-30T18:00');
    expect(planOf({ ...draft, name: 'a', venue: 'b' })).toHaveProperty('plan');
  });

  it('of an event that exists says the same plan again', () => {
    const checked = planOf({ ...good, capacity: 80 });
    if (!('plan' in checked)) throw new Error('faulty');
    const gathering = {
      ...checked.plan,
      capacity: 80,
      id: '1',
      state: 'draft' as const,
      registered: 0,
      waiting: 0,
      offered: 0,
      checkedIn: 0,
      version: 1,
    };
    expect(planOf(draftOf(gathering))).toEqual(checked);
  });
});
