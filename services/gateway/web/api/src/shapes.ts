import type { components as Analytics } from './generated/analytics';
import type { components as Matching } from './generated/matching';
import type { components as Messaging } from './generated/messaging';

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

export type Person = Matching['schemas']['Person'];
export type Match = Matching['schemas']['SuggestedMeeting'];
export type MatchPlan = Matching['schemas']['Plan'];
export type Room = Matching['schemas']['Room'];
export type CurrentRound = Matching['schemas']['CurrentRound'];
export type Round = Matching['schemas']['PlayedRound'];

export type Mail = Messaging['schemas']['MailView'];
export type Mails = Messaging['schemas']['MailsView'];

export type Report = Analytics['schemas']['Report'];
export type Figure = Analytics['schemas']['Figure'];
export type Definition = Analytics['schemas']['Definition'];
export type Definitions = Analytics['schemas']['Definitions'];

export interface Session {
  signedIn: boolean;
  name?: string;
  organisation?: { id: string; alias: string };
  roles: string[];
  inboxUrl?: string;
  csrf?: string;
}
