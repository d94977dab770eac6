import {
  Client,
  newId,
  readAddress,
  type AvoidedPerson,
  type MyAsk,
  type MyOffer,
  type MyProfile,
  type MyReading,
  type TopicTitle,
} from '@kith/api';
import { readingsOf, type Said } from '../reading/said';

const deadlineMs = 10_000;
const deadline = () => ({ signal: AbortSignal.timeout(deadlineMs) });
const path = '/api/attendee/me';

export type Field = keyof MyProfile['visibility'];
export type Audience = MyProfile['visibility'][string];
export type AskDraft = Pick<MyAsk, 'type' | 'sentence' | 'topics' | 'goodAnswer' | 'expiresAt'>;
export type OfferDraft = Pick<MyOffer, 'kind' | 'sentence' | 'topics' | 'minutes' | 'perMonth'>;

/** Everything that the reader says of themselves. */
export interface Mine {
  readonly profile: MyProfile;
  readonly asks: readonly MyAsk[];
  readonly offers: readonly MyOffer[];
  /** How many the reader mentors at the same time. */
  readonly mentees: number;
  readonly avoided: readonly AvoidedPerson[];
  /** What the reader's texts are about, in their own word. */
  readonly said: Said;
}

/** One guest's own words on the server. Every method throws `Refused` or `Unreachable`; then nothing has changed. */
export class MyWords {
  private readonly client: Client;

  constructor(token: string, language: string) {
    this.client = new Client(token, language);
  }

  async read(): Promise<Mine> {
    const [profile, { asks }, { offers }, { capacity }, { people }, { readings }] = await Promise.all([
      this.client.get<MyProfile>(`${path}/profile`, deadline()),
      this.client.get<{ asks: MyAsk[] }>(`${path}/asks`, deadline()),
      this.client.get<{ offers: MyOffer[] }>(`${path}/offers`, deadline()),
      this.client.get<{ capacity: number }>(`${path}/mentorings`, deadline()),
      this.client.get<{ people: AvoidedPerson[] }>(`${path}/avoided-people`, deadline()),
      this.client.get<{ readings: MyReading[] }>(`${path}/readings`, deadline()),
    ]);
    const said = Object.fromEntries(readings.map(({ text, topics }) => [text, topics]));
    return { profile, asks, offers, mentees: capacity, avoided: people, said };
  }

  async describe(name: string, company: string, role: string): Promise<void> {
    await this.client.put(`${path}/profile`, { name, company, role }, deadline());
  }

  /** What one of the reader's texts is about; nothing where they did not say. */
  async say(text: string, topics: readonly TopicTitle[] | undefined): Promise<void> {
    const readings = topics ? readingsOf({ [text]: topics }, [text]) : [];
    if (readings.length > 0) await this.client.put(`${path}/readings`, { readings }, deadline());
  }

  async show(field: Field, audience: Audience): Promise<void> {
    await this.client.put(`${path}/visibility`, { fields: { [field]: audience } }, deadline());
  }

  async writeAsk(id: string, ask: AskDraft): Promise<void> {
    await this.client.put(`${path}/asks/${id}`, ask, deadline());
  }

  async moveAsk(id: string, state: MyAsk['state'], outcome?: MyAsk['outcome']): Promise<void> {
    await this.client.put(`${path}/asks/${id}/state`, { state, outcome }, deadline());
  }

  async writeOffer(id: string, offer: OfferDraft): Promise<void> {
    await this.client.put(`${path}/offers/${id}`, offer, deadline());
  }

  async withdrawOffer(id: string): Promise<void> {
    await this.client.delete(`${path}/offers/${id}`, deadline());
  }

  /** A sentence of the registration form becomes an ask with a life of its own, and the other words take its place. */
  async adoptAsk(sentence: string, ask: AskDraft): Promise<void> {
    const id = newId();
    await this.writeAsk(id, { ...ask, sentence });
    if (ask.sentence !== sentence) await this.writeAsk(id, ask);
  }

  async dropAsk(sentence: string): Promise<void> {
    const id = newId();
    await this.writeAsk(id, { type: 'other', sentence, topics: [] });
    await this.moveAsk(id, 'closed', 'withdrawn');
  }

  async adoptOffer(sentence: string, offer: OfferDraft): Promise<void> {
    const id = newId();
    await this.writeOffer(id, { ...offer, sentence });
    if (offer.sentence !== sentence) await this.writeOffer(id, offer);
  }

  async dropOffer(sentence: string): Promise<void> {
    const id = newId();
    await this.writeOffer(id, { kind: 'other', sentence, topics: [], minutes: 30, perMonth: 1 });
    await this.withdrawOffer(id);
  }

  async mentor(mentees: number): Promise<void> {
    await this.client.put(`${path}/mentor-capacity`, { capacity: mentees }, deadline());
  }

  async takePart(style: MyProfile['participation']): Promise<void> {
    await this.client.put(`${path}/participation`, { style }, deadline());
  }

  async avoid(personIds: readonly string[]): Promise<void> {
    await this.client.put(`${path}/avoided-people`, { personIds }, deadline());
  }

  /** Only fingerprints of the addresses leave this device. */
  async know(addresses: readonly string[]): Promise<void> {
    const emailHashes = await Promise.all(addresses.map(fingerprint));
    await this.client.put(`${path}/known-people`, { emailHashes, personIds: [] }, deadline());
  }
}

/** SHA-256 of an address in the form in which addresses are compared, as 64 hexadecimal digits. */
export async function fingerprint(address: string): Promise<string> {
  const read = readAddress(address);
  const bytes = new TextEncoder().encode('address' in read ? read.address : address.trim().toLowerCase());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The addresses in a text, whatever is between them, each once. */
export function addressesIn(text: string): string[] {
  const found = text.toLowerCase().match(/[^\s,;<>"()]+@[^\s,;<>"()@]+\.[^\s,;<>"()@]+/g) ?? [];
  return [...new Set(found.map(readAddress).flatMap((read) => ('address' in read ? [read.address] : [])))];
}

/** What was said on a form or in a list, and has no life of its own yet. */
export function plain(sentences: readonly string[], known: readonly { readonly sentence: string }[]): string[] {
  return sentences.filter((sentence) => !known.some((other) => other.sentence === sentence));
}
