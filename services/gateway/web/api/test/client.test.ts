import { describe, expect, it, vi } from 'vitest';
import { Client, Refused, Unreachable } from '../src';

function answering(status: number, body: string, type = 'application/json') {
  const asked = vi.fn<typeof fetch>(() =>
    Promise.resolve(new Response(body, { status, headers: { 'Content-Type': type } })),
  );
  vi.stubGlobal('fetch', asked);
  return () => new Headers(asked.mock.calls[0]?.[1]?.headers);
}

describe('the client', () => {
  it('proves with the cookie’s token that a change comes from this page', async () => {
    document.cookie = 'XSRF-TOKEN=abc%3D';
    const headers = answering(200, '{}');
    await new Client().put('/api/x', { a: 1 });
    expect(headers().get('X-CSRF-Token')).toBe('abc=');
    expect(headers().get('Authorization')).toBeNull();
  });

  it('shows a token of its own instead, where it has one', async () => {
    const headers = answering(200, '{}');
    await new Client('token').put('/api/x', { a: 1 });
    expect(headers().get('Authorization')).toBe('Bearer token');
    expect(headers().get('X-CSRF-Token')).toBeNull();
  });

  it('tells a refusal with its code', async () => {
    answering(409, '{"code":"round-running","title":"Conflict","detail":"A round is running."}');
    const failure = await new Client().post('/api/x').catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(Refused);
    expect((failure as Refused).problem).toMatchObject({ status: 409, code: 'round-running' });
  });

  it('makes do with an answer that is no problem document', async () => {
    answering(502, '<html>', 'text/html');
    const failure = await new Client().get('/api/x').catch((e: unknown) => e);
    expect((failure as Refused).problem).toMatchObject({ status: 502, code: 'unknown' });
  });

  it('tells silence from a refusal', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(new Client().get('/api/x')).rejects.toBeInstanceOf(Unreachable);
  });

  it('takes an answer without a body', async () => {
    answering(200, '');
    await expect(new Client().post('/api/x')).resolves.toBeUndefined();
  });
});
