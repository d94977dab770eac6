import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Visit } from '../src/live/visit';
import type { Me, Now } from '../src/live/views';
import { NowCard } from '../src/now/NowCard';

const after: Now = {
  serverNow: '2026-11-25T21:00:00Z',
  phase: 'after',
  whyNotMatched: [],
  suggestions: [],
  avoided: [],
  people: [],
  pendingMeetings: [],
};

async function show(checkedInAt: string | undefined) {
  const me = { registration: { id: 'r1', state: 'confirmed', ...(checkedInAt && { checkedInAt }) } } as Me;
  render(<NowCard visit={new Visit('token', 'en')} me={me} now={after} />);
  return (await screen.findByRole('heading')).textContent;
}

afterEach(cleanup);

it('thanks whoever came when the event is over', async () => {
  expect(await show('2026-11-25T17:05:00Z')).toBe('Thank you for coming');
});

it('thanks nobody for coming who was not there', async () => {
  expect(await show(undefined)).toBe('The event is over');
  expect(screen.queryByText(/good to have you there/)).toBeNull();
});
