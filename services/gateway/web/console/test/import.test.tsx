import type { ImportResult } from '@kith/api';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ImportPeople } from '../src/people/ImportPeople';
import { queries } from '../src/queries';

const result: ImportResult = {
  columns: ['name', 'email'],
  newCount: 2,
  updatedCount: 0,
  unchangedCount: 1,
  rejectedCount: 1,
  rows: [
    { line: 4, status: 'rejected', reason: 'email-invalid', name: 'Ben', email: 'ben@' },
    { line: 2, status: 'new', name: 'Ana', email: 'ana@example.org' },
  ],
};
const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();

configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
  vi.stubGlobal('fetch', asked);
});

afterEach(() => {
  cleanup();
  queries.clear();
  asked.mockReset();
});

const answer = (status: number, body: object) =>
  Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }));

function open() {
  const element = <ImportPeople opened onOpen={vi.fn()} onClose={vi.fn()} />;
  const router = createMemoryRouter([
    { path: '/', element: <Outlet context={{ id: 'g1' }} />, children: [{ index: true, element }] },
  ]);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  const field = document.querySelector('input[type=file]');
  if (!field) throw new Error('no field for a file');
  fireEvent.change(field, { target: { files: [new File(['name,email'], 'guests.csv', { type: 'text/csv' })] } });
}

it('shows what would happen to each row, and changes nothing before it is told to', async () => {
  asked.mockImplementation(() => answer(200, result));
  open();
  expect(await screen.findByText('Rejected: the e-mail is not an address')).toBeDefined();
  expect(asked.mock.calls.map(([path, { method }]) => `${String(method)} ${path}`)).toEqual([
    'POST /api/attendee/gatherings/g1/import-previews',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Import 2 people' }));
  expect(await screen.findByText('The same file again would change nothing.')).toBeDefined();
  const [path, request] = asked.mock.calls[1] ?? [];
  expect(path).toMatch(/^\/api\/attendee\/gatherings\/g1\/imports\/[0-9a-f-]{36}$/);
  expect(request?.method).toBe('PUT');
});

it('says what is wrong with a file, and offers to choose another', async () => {
  asked.mockImplementation(() => answer(422, { status: 422, code: 'csv-not-utf8', title: 'Unprocessable' }));
  open();
  expect(await screen.findByText(/not UTF-8 text/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Choose another file' })).toBeDefined();
});
