import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HostSettings } from '../src/settings/HostSettings';
import { answer, asked, called, clearBrowser, renderInEvent, stubBrowser } from './inEvent';

beforeEach(() => {
  stubBrowser();
  asked.mockImplementation((_, { method, body }) =>
    answer(200, method === 'PUT' ? (JSON.parse(body as string) as object) : { replyTo: 'ana@example.net' }),
  );
  renderInEvent(<HostSettings />);
});
afterEach(clearBrowser);

const type = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

it('shows who gets the answers, and sends the name and the address in its one form', async () => {
  expect((await screen.findByLabelText<HTMLInputElement>('Replies go to')).value).toBe('ana@example.net');
  await type('Organiser', 'Kreis & Söhne, e.V.');
  await type('Replies go to', ' Team@Example.NET ');
  save();

  expect(await screen.findByText('Saved.')).toBeTruthy();
  const sent = asked.mock.calls.find(([, { method }]) => method === 'PUT')?.[1].body;
  expect(JSON.parse(sent as string)).toEqual({ name: 'Kreis & Söhne, e.V.', replyTo: 'team@example.net' });
});

it('sends nothing for a text that is no address', async () => {
  await type('Replies go to', 'team');
  save();

  expect(await screen.findByText('This is no e-mail address yet.')).toBeTruthy();
  expect(called()).toEqual(['GET /api/attendee/gatherings/g1/host']);
});
