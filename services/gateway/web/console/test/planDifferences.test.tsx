import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PlanDifferences } from '../src/room/PlanDifferences';
import { clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const person = (name: string) => ({ personId: name, name });
const seat = (table: number, planned: boolean) => ({
  meetingId: `m${table}`,
  table,
  a: person(`A${table}`),
  b: person(`B${table}`),
  planned,
});

beforeEach(stubBrowser);
afterEach(clearBrowser);

it('says how many pairs are from the plan, and of everybody who sits apart from theirs, why', async () => {
  renderInEvent(
    <PlanDifferences
      round={{
        seats: [seat(1, true), seat(2, false)],
        apart: [
          { person: person('Ana'), partner: person('Ben'), reason: 'already-met' },
          { person: person('Cem'), partner: person('Dia'), reason: 'partner-planned' },
          { person: person('Eli'), partner: person('Fay'), reason: 'late' },
        ],
      }}
    />,
  );
  expect(await screen.findByText('1 of 2 pairs are from the plan.')).toBeDefined();
  const causes = screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent);
  expect(causes.map((text) => text.replace(/[\u2068\u2069]/g, ''))).toEqual([
    'Ana and Ben have already met.',
    'Cem is not with Dia, who sits with another partner from the plan.',
    'Eli arrived after the seats were assigned. Fay already had one.',
  ]);
});

it('says nothing of a plan where there is none', () => {
  renderInEvent(<PlanDifferences round={{ seats: [seat(1, false)], apart: [] }} />);
  expect(screen.queryByText(/plan/)).toBeNull();
});
