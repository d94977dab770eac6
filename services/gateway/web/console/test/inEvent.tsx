import type { Gathering } from '@kith/api';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { queries } from '../src/queries';

/** What the screen asks of the server. */
export const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();

export const called = () =>
  asked.mock.calls.map(([path, { method }]) => `${String(method)} ${path.replace(/\?.*/, '')}`);

export const answer = (status: number, body: object) =>
  Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }));

configure({ asyncUtilTimeout: 20_000 });

export function stubBrowser() {
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
}

export function clearBrowser() {
  cleanup();
  queries.clear();
  asked.mockReset();
}

/** Shows a part of the console within the event g1 in Berlin, of which more may be known. */
export function renderInEvent(element: ReactElement, known: Partial<Gathering> = {}) {
  const router = createMemoryRouter([
    {
      path: '/',
      element: <Outlet context={{ id: 'g1', zone: 'Europe/Berlin', ...known }} />,
      children: [{ index: true, element }],
    },
  ]);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
