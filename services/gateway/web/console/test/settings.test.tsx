import type { Gathering } from '@kith/api';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Settings } from '../src/settings/Settings';
import { answer, asked, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

const gathering: Gathering = {
  id: 'g1',
  name: 'Founders meet care',
  venue: 'Kongresshalle',
  zone: 'Europe/Berlin',
  doorsAt: '2026-11-22T17:00:00.000Z',
  startsAt: '2026-11-22T17:30:00.000Z',
  endsAt: '2026-11-22T20:00:00.000Z',
  capacity: 80,
  series: 'Founders',
  state: 'draft',
  registered: 0,
  waiting: 0,
  offered: 0,
  checkedIn: 0,
  version: 1,
};

beforeEach(() => {
  stubBrowser();
  asked.mockImplementation((path, { method, body }) => {
    if (method === 'PUT') return answer(200, { ...gathering, ...(JSON.parse(body as string) as object) });
    if (path === '/api/session') return answer(200, { roles: ['organiser'] });
    return answer(200, { version: 1, questions: [], devices: [], topics: [], fields: [] });
  });
  renderInEvent(<Settings />, gathering);
});
afterEach(clearBrowser);

const type = async (label: RegExp, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

async function saved() {
  fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[0] ?? expect.fail('no button'));
  await screen.findByText('Saved.');
  const sent = asked.mock.calls.find(([, { method }]) => method === 'PUT');
  expect(sent?.[0]).toBe('/api/attendee/gatherings/g1');
  return JSON.parse(sent?.[1].body as string) as object;
}

it('keeps the places of the event when only its name changes, and names no series, so that it stays', async () => {
  await type(/^Name/, 'Founders meet nurses');
  const { venue, zone, doorsAt, startsAt, endsAt, capacity } = gathering;
  expect(await saved()).toEqual({ name: 'Founders meet nurses', venue, zone, doorsAt, startsAt, endsAt, capacity });
});

it('says that there is no limit any more when the number of places was emptied', async () => {
  await type(/^Places/, '');
  expect(await saved()).toMatchObject({ capacity: null });
});
