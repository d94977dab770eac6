import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isToken, takeToken } from '../src/link/link';

const token = 'eyJhbGciOiJFUzI1NiJ9.eyJvcmciOiIxIn0.c2ln-_';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', '/guest/');
});

describe('the personal link', () => {
  it('leaves the address bar once it is kept, and the page can be loaded again', () => {
    location.hash = token;
    expect(takeToken()).toBe(token);
    expect(location.href).not.toContain(token);
    expect(takeToken()).toBe(token);
  });

  it('stays in the address where nothing can be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    location.hash = token;
    expect(takeToken()).toBe(token);
    expect(location.hash).toBe(`#${token}`);
  });

  it('of this tab wins over the last one of this device', () => {
    location.hash = token;
    takeToken();
    localStorage.setItem('kith.guest.link', 'another.token.here');
    expect(takeToken()).toBe(token);
  });

  it('of this device opens the page in a new tab', () => {
    location.hash = token;
    takeToken();
    sessionStorage.clear();
    expect(takeToken()).toBe(token);
  });

  it('that lost a part is not kept', () => {
    location.hash = 'eyJhbGciOiJFUzI1NiJ9.eyJvcm';
    expect(isToken(takeToken() ?? '')).toBe(false);
    expect(localStorage.length).toBe(0);
  });
});
