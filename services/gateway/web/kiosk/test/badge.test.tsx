import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Badge } from '../src/badge/Badge';
import { countPrint, type BadgeFormat } from '../src/badge/badges';

const ticket = 'KITH1:AZiyoAAAcACAAAAAAAAAAQABAgMEBQYHCAkKCwwNDg8';
const guest = { n: 'José Ñandú Pérez', c: 'Acme', a: 'hiring nurses' };
const print = vi.fn();
const style = readFileSync(join(import.meta.dirname, '../src/kiosk.css'), 'utf8');

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('print', print);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  print.mockReset();
});

/** What lies on the paper, from top to bottom: the part, its direction, its words. */
function lines(format: BadgeFormat, job: Partial<Parameters<typeof Badge>[0]['job']> = {}): string[] {
  const { container } = render(<Badge job={{ number: 1, guest, ticket, reprints: 0, ...job }} format={format} />);
  const badge = container.querySelector('.badge') ?? expect.fail('no badge');
  return [
    `${badge.className} ${badge.getAttribute('data-format') ?? ''} hidden=${badge.getAttribute('aria-hidden') ?? ''}`,
    ...Array.from(badge.children, (part) =>
      part.matches('svg') || part.querySelector('svg')
        ? 'code'
        : `${part.className} dir=${part.getAttribute('dir') ?? ''}: ${part.textContent}`,
    ),
  ];
}

describe('a badge', () => {
  it.each(['label', 'a6'] as const)('has the name, the company, the ask and the code on paper: %s', (format) => {
    expect(lines(format)).toEqual([
      `badge ${format} hidden=true`,
      'first dir=auto: José',
      'rest dir=auto: Ñandú Pérez',
      'company dir=auto: Acme',
      'ask dir=auto: Looking for: hiring nurses',
      'code',
    ]);
  });

  it('leaves no empty places where a guest gave a name alone', () => {
    const alone = lines('label', { guest: { n: 'نور' }, ticket: undefined });
    expect(alone).toEqual(['badge label hidden=true', 'first dir=auto: نور']);
  });

  it('prints no name where its wearer is not to be shown to other guests', () => {
    const nameless = lines('label', { guest: { n: 'José Ñandú', h: true }, ticket: undefined });
    expect(nameless).toEqual(['badge label hidden=true', 'first dir=auto: Guest']);
  });

  it('lies on the paper that its format is for, and nothing else does', () => {
    const page = (name: string) => new RegExp(`@page ${name} \\{\\s*size: ([^;]+);`).exec(style)?.[1];
    expect(page('label')).toBe('62mm 100mm');
    expect(page('a6')).toBe('105mm 148mm');
    const printed = style.slice(style.indexOf('@media print'));
    expect(printed).toContain(".badge[data-format='label'] {\n    page: label;");
    expect(printed).toContain(".badge[data-format='a6'] {\n    page: a6;");
    expect(printed).toContain('.door > :not(.badge) {\n    display: none;');
  });

  it('is printed once for each job, after the screen was drawn', async () => {
    const job = { number: 1, guest, ticket, reprints: 0 };
    const { rerender } = render(<Badge job={job} format="label" />);
    expect(print).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    rerender(<Badge job={job} format="label" />);
    rerender(<Badge job={{ ...job, number: 2, reprints: 1 }} format="label" />);
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(2));
  });
});

it('counts how often each guest’s badge was printed here', () => {
  expect([countPrint('ana'), countPrint('ben'), countPrint('ana'), countPrint('ana')]).toEqual([0, 0, 1, 2]);
});
