import { describe, expect, it } from 'vitest';
import type { CheckInResult } from '../src/queue/scan';
import { verdictOf } from '../src/result/verdict';

const recorded = (result: CheckInResult) => verdictOf({ kind: 'recorded', result });

describe('the picture on the screen', () => {
  it('welcomes who is admitted, by name and table', () => {
    expect(recorded({ outcome: 'admitted', displayName: 'Ana P.', company: 'Acme', table: '7' })).toEqual({
      picture: 'admitted',
      name: 'Ana P.',
      company: 'Acme',
      table: '7',
    });
  });

  it('tells since when and through which door somebody is already in', () => {
    const firstAt = '2026-11-22T17:04:00Z';
    expect(recorded({ outcome: 'rehearsal', displayName: 'Ana P.' })).toEqual({ picture: 'rehearsal', name: 'Ana P.' });
    expect(recorded({ outcome: 'already-in', displayName: 'Ana P.', firstAt, firstDoor: 'Door B' })).toEqual({
      picture: 'already-in',
      name: 'Ana P.',
      firstAt,
      firstDoor: 'Door B',
    });
  });

  it.each([
    ['unknown-ticket', 'not-registered'],
    ['cancelled', 'not-registered'],
    ['other-gathering', 'wrong-event'],
    ['malformed-ticket', 'call-staff'],
    ['a-reason-of-tomorrow', 'call-staff'],
  ])('of the reason %s is %s', (reason, picture) => {
    expect(recorded({ outcome: 'refused', reason })).toEqual({ picture, reason });
  });

  it('calls staff on an outcome this kiosk does not know', () => {
    expect(recorded({ outcome: 'an-outcome-of-tomorrow' }).picture).toBe('call-staff');
  });

  it('says noted when nobody answers', () => {
    expect(verdictOf({ kind: 'unreachable' }).picture).toBe('noted');
    expect(verdictOf({ kind: 'stumbled' }).picture).toBe('noted');
  });

  it('calls staff when the server does not take the scan', () => {
    expect(verdictOf({ kind: 'refused', reason: 'id-reused' })).toEqual({ picture: 'call-staff', reason: 'id-reused' });
  });
});
