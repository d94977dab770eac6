import type { PlanChange } from '@kith/api';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PlanChanges } from '../src/matches/PlanChanges';
import { clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const named = (name: string) => ({ personId: name, name });

beforeEach(stubBrowser);
afterEach(clearBrowser);

it('says who lost a partner and who was given one, of each pair once', async () => {
  const change: PlanChange = {
    revision: 1,
    changedAt: '2026-11-25T17:05:00Z',
    cause: 'cancelled',
    because: named('Ana'),
    partners: [
      { person: named('Ben'), lost: [named('Ana')], given: [] },
      { person: named('Cem'), lost: [named('Ana')], given: [named('Dia'), named('Eli')] },
      { person: named('Dia'), lost: [], given: [named('Cem')] },
      { person: named('Fay'), lost: [], given: [named('Ben')] },
    ],
  };
  renderInEvent(<PlanChanges changes={[change]} />);
  expect((await screen.findByRole('listitem')).textContent).toContain(
    'Ana cancelled. Ben no longer meets Ana. Cem meets Dia and Eli instead of Ana. Fay also meets Ben.',
  );
  expect(screen.getByText(/^(18:05|0?6:05\sPM)$/)).toBeDefined();
});

it('shows nothing as long as nothing has changed', () => {
  renderInEvent(<PlanChanges changes={[]} />);
  expect(screen.queryByRole('heading')).toBeNull();
});
