import { readAddress, type AddressFlaw, type RegistrationPage, type Submission } from '@kith/api';
import { positionOf, readingsOf, type Said } from '../reading/said';

type Answers = Record<string, string[]>;
type Purpose = RegistrationPage['consents'][number]['purpose'];

/** What somebody has typed so far. */
export interface Draft {
  name: string;
  email: string;
  company: string;
  role: string;
  asks: string[];
  offers: string[];
  answers: Answers;
  consents: Partial<Record<Purpose, boolean>>;
  /** What the texts are about, in their writer's own word. */
  said: Said;
}

export const emptyDraft: Draft = {
  name: '',
  email: '',
  company: '',
  role: '',
  asks: [''],
  offers: [''],
  answers: {},
  consents: {},
  said: {},
};

const given = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);

/** What is sent: blanks left out, and a plain no for every purpose that was not ticked. */
export function submissionOf(page: RegistrationPage, draft: Draft, waitIfFull: boolean): Submission {
  const answers: Answers = {};
  for (const { id } of page.form.questions) {
    const texts = given(draft.answers[id] ?? []);
    if (texts.length > 0) answers[id] = texts;
  }
  const asks = given(draft.asks);
  const offers = given(draft.offers);
  return {
    formVersion: page.form.version,
    visitor: { name: draft.name.trim(), email: draft.email.trim() },
    company: draft.company.trim(),
    role: draft.role.trim(),
    asks,
    offers,
    readings: readingsOf(draft.said, [...asks, ...offers, positionOf(draft.role, draft.company)]),
    answers,
    waitIfFull,
    consents: page.consents.map(({ purpose, version }) => ({
      purpose,
      version,
      given: draft.consents[purpose] ?? false,
    })),
  };
}

/** The names under which the server refuses an address. Whether mail reaches letters beyond ASCII is the server's to say. */
const flaws: Record<AddressFlaw, string | undefined> = {
  NOT_AN_ADDRESS: 'visitor.reachable',
  SEVERAL_ADDRESSES: 'visitor.reachable',
  INVISIBLE_CHARACTER: 'visitor.visible',
  UNREACHABLE_LETTERS: undefined,
};

function flawOf(email: string): string | undefined {
  const read = readAddress(email);
  return 'flaw' in read ? flaws[read.flaw] : undefined;
}

/** Which fields are still missing, by the names that the server's own refusal has. */
export function missing(page: RegistrationPage, draft: Draft): string[] {
  const fields: string[] = [];
  if (draft.name.trim() === '') fields.push('visitor.name');
  const flaw = flawOf(draft.email);
  if (flaw) fields.push(flaw);
  for (const question of page.form.questions) {
    if (question.mandatory && given(draft.answers[question.id] ?? []).length === 0) {
      fields.push(`answers.${question.id}`);
    }
  }
  return fields;
}

/** What the form says beside the address, by the name under which it was refused. */
export const emailFaults: ReadonlyMap<string, 'emailFault' | 'emailHidden' | 'emailUnreachable'> = new Map([
  ['visitor.reachable', 'emailFault'],
  ['visitor.visible', 'emailHidden'],
  ['visitor.mailable', 'emailUnreachable'],
]);

/** The server names fields in detail (`visitor.reachable`, `asks[0]`); the form knows whole fields. */
export function fieldOf(told: string): string {
  if (emailFaults.has(told)) return 'visitor.email';
  return told.replace(/\[\d+\].*$/, '');
}

/** Why a form was not taken: what was missing, what the server refused, and what stood in it then. */
export interface Refusal {
  text: string;
  gaps: readonly string[];
  told: readonly string[];
  draft: Draft;
}

/** What still does not fit: a gap until it is filled, what the server refused until it is written anew. */
export function standing(page: RegistrationPage, draft: Draft, { gaps, told, draft: refused }: Refusal): string[] {
  return [
    ...missing(page, draft).filter((open) => gaps.some((gap) => fieldOf(gap) === fieldOf(open))),
    ...told.filter((fault) => textIn(draft, fieldOf(fault)) === textIn(refused, fieldOf(fault))),
  ];
}

function textIn(draft: Draft, field: string): string {
  const [first, second = ''] = field.split(/\.(.*)/s);
  if (first === 'visitor') return second === 'name' ? draft.name : draft.email;
  return JSON.stringify(first === 'answers' ? draft.answers[second] : draft[first as keyof Draft]);
}
