import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, useMutation } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api, queries } from '../src/queries';
import { endedSession } from '../src/session/endedSession';
import { Shell } from '../src/Shell';
import { answer, asked, called, clearBrowser, stubBrowser } from './inEvent';

const ana = { signedIn: true, name: 'Ana', organisation: { id: 'o1', alias: 'demo' }, roles: ['organiser'], csrf: 'x' };
const opened = vi.fn();
let session: object = ana;
let isAccepted = true;

beforeEach(() => {
  stubBrowser();
  vi.stubGlobal('open', opened);
  session = ana;
  isAccepted = true;
  asked.mockImplementation((path, { method }) => {
    if (path === '/api/session') return answer(200, session);
    if (method === 'PUT') return isAccepted ? answer(200, {}) : answer(401, { code: 'not-signed-in' });
    return answer(200, { gatherings: [] });
  });
});
afterEach(() => {
  endedSession.giveUp();
  endedSession.goOn();
  clearBrowser();
});

/** A form of the console, as small as can be. */
function Note() {
  const [text, setText] = useState('');
  const save = useMutation({ mutationFn: () => api.put<object>('/api/attendee/note', { text }) });
  return (
    <>
      <input aria-label="Note" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <button onClick={() => save.mutate()}>Save</button>
      {save.isSuccess && <p>Saved</p>}
      {save.isError && <p>Not saved</p>}
    </>
  );
}

async function typeAndSaveAfterTheEnd() {
  const router = createMemoryRouter([
    { path: '/', element: <Shell />, children: [{ index: true, element: <Note /> }] },
  ]);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  fireEvent.change(await screen.findByLabelText('Note'), { target: { value: 'Ask for chairs' } });
  session = { signedIn: false, roles: [], csrf: 'y' };
  isAccepted = false;
  fireEvent.click(screen.getByText('Save'));
  await screen.findByRole('dialog', { name: 'Your sign-in has ended' });
}

const typed = () => screen.getByLabelText<HTMLInputElement>('Note').value;
const saves = () => called().filter((call) => call === 'PUT /api/attendee/note').length;

it('keeps what was typed when the session ends, and saves it by itself after the next sign-in', async () => {
  await typeAndSaveAfterTheEnd();
  expect(typed()).toBe('Ask for chairs');
  fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
  expect(opened).toHaveBeenCalledWith('/sign-in?return=%2Fconsole%2Fsigned-in', '_blank', 'noopener');
  session = ana;
  isAccepted = true;
  fireEvent.focus(window);
  await screen.findByText('Saved');
  expect(saves()).toBe(2);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('lets the reader go on without a sign-in, with what was typed', async () => {
  await typeAndSaveAfterTheEnd();
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  await screen.findByText('Not saved');
  expect(typed()).toBe('Ask for chairs');
  fireEvent.click(screen.getByText('Save'));
  await screen.findByRole('dialog', { name: 'Your sign-in has ended' });
});

it('saves nothing in the name of somebody else', async () => {
  await typeAndSaveAfterTheEnd();
  session = { ...ana, name: 'Sam' };
  isAccepted = true;
  fireEvent.focus(window);
  await screen.findByText(/Someone else is signed in now/);
  expect(saves()).toBe(1);
});

it('keeps the page when it is read again after the end', async () => {
  await typeAndSaveAfterTheEnd();
  await queries.invalidateQueries({ queryKey: ['session'] });
  expect(typed()).toBe('Ask for chairs');
});
