import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Unsubscribe } from '../src/unsubscribe/Unsubscribe';
import { unsubscribing } from '../src/unsubscribe/subscription';

const asked: string[] = [];
const answering = (status: number) =>
  vi.stubGlobal('fetch', (path: string, { method }: { method: string }) => {
    asked.push(`${method} ${path}`);
    return Promise.resolve(new Response(status === 204 ? null : '{"code":"not-found"}', { status }));
  });

beforeEach(() => {
  asked.length = 0;
});

describe('the page that ends the mails after events', () => {
  it('ends nothing by being opened, and ends them by one tap', async () => {
    answering(204);
    render(<Unsubscribe token="abc" />);
    expect(asked.filter((question) => question.includes('unsubscriptions'))).toEqual([]);

    fireEvent.click(screen.getByRole('button', { name: 'End these mails' }));
    expect(await screen.findByText(/Tickets and changes still arrive/)).toBeTruthy();
    expect(asked).toContain('POST /api/attendee/unsubscriptions/abc');
    expect(screen.queryByRole('button', { name: 'End these mails' })).toBeNull();
  });

  it('says where else to end them when the link is nobody’s', async () => {
    answering(404);
    render(<Unsubscribe token="abc" />);
    fireEvent.click(screen.getByRole('button', { name: 'End these mails' }));
    expect((await screen.findByText(/This link ends nothing/)).closest('[role=alert]')).toBeTruthy();
  });

  it('is the page of a token behind this question alone', () => {
    expect(unsubscribing({ search: '?ask=unsubscribe', hash: '#abc' })).toBe('abc');
    expect(unsubscribing({ search: '?ask=cannot-come', hash: '#a.b.c' })).toBeUndefined();
    expect(unsubscribing({ search: '?ask=unsubscribe', hash: '' })).toBeUndefined();
  });
});
