/** What the services say and hear over HTTP. Instants are ISO-8601 texts in UTC, ids are UUIDs. */

export type GatheringState = 'draft' | 'published' | 'live' | 'closed' | 'archived';

export interface GatheringPlan {
  name: string;
  venue: string;
  zone: string;
  doorsAt: string;
  startsAt: string;
  endsAt: string;
  capacity?: number;
}

export interface Gathering extends GatheringPlan {
  id: string;
  state: GatheringState;
  registered: number;
  checkedIn: number;
  version: number;
}

export interface ImportRow {
  line: number;
  status: 'new' | 'updated' | 'unchanged' | 'rejected';
  reason?: string;
  name?: string;
  email?: string;
}

export interface ImportResult {
  columns: string[];
  newCount: number;
  updatedCount: number;
  unchangedCount: number;
  rejectedCount: number;
  rows: ImportRow[];
}

export interface RegisteredPerson {
  registrationId: string;
  personId: string;
  name: string;
  email: string;
  company?: string;
  role?: string;
  asks: string[];
  offers: string[];
  state: 'confirmed' | 'cancelled';
  channel: string;
  registeredAt: string;
  checkedInAt?: string;
  door?: string;
}

export interface Ticket {
  registrationId: string;
  personId: string;
  name: string;
  email: string;
  ticket: string;
  link: string;
}

export interface PairingCode {
  code: string;
  expiresAt: string;
}

export interface Device {
  deviceId: string;
  name: string;
  pairedAt?: string;
  revokedAt?: string;
}

export interface Person {
  personId: string;
  name: string;
  company?: string;
  role?: string;
}

export interface Match {
  a: Person;
  b: Person;
  score: number;
  why: string;
}

export interface MatchPlan {
  planId: string;
  plannedAt: string;
  people: number;
  unmatched: { personId: string; name: string }[];
  matches: Match[];
}

export interface Seat {
  meetingId: string;
  table: number;
  a: Person;
  b: Person;
}

export interface Round {
  roundId: string;
  number: number;
  startedAt: string;
  endsAt: string;
  endedAt?: string;
  meetings: number;
}

export interface CurrentRound {
  roundId: string;
  number: number;
  startedAt: string;
  endsAt: string;
  seats: Seat[];
  sittingOut: Person[];
}

export interface Room {
  serverNow: string;
  present: number;
  rounds: Round[];
  current?: CurrentRound;
  connections: number;
}

export interface Mail {
  mailId: string;
  kind: string;
  personId: string;
  name: string;
  state: 'waiting' | 'sent' | 'failed';
  sentAt?: string;
  reason?: string;
}

export interface Mails {
  mails: Mail[];
  counts: { waiting: number; sent: number; failed: number };
}

export interface Figure {
  id: string;
  name: string;
  numerator: number;
  denominator: number;
  rate?: number;
  ciLow?: number;
  ciHigh?: number;
  asOf: string;
  definitionVersion: number;
  maturing?: boolean;
  flag?: string;
}

export interface Report {
  gatheringId: string;
  asOf: string;
  definitionVersion: number;
  counts: Record<string, number>;
  figures: Figure[];
  arrivals: { at: string; count: number }[];
}

export interface Definition {
  id: string;
  name: string;
  numerator: string;
  denominator: string;
  rule: string;
}

export interface Session {
  signedIn: boolean;
  name?: string;
  organisation?: { id: string; alias: string };
  roles: string[];
  inboxUrl?: string;
  csrf?: string;
}
