import { searchedAddress, type RegisteredPerson } from '@kith/api';
import { isFound, searchWords, sought, spellings } from '@kith/i18n/names';

export const filters = ['all', 'expected', 'here', 'cancelled'] as const;
export type Filter = (typeof filters)[number];

/** What is looked into, spelled once and not for each letter that is typed. */
interface Spelled {
  readonly names: string;
  readonly rest: string;
}

const spelled = new WeakMap<RegisteredPerson, Spelled>();

function spelledOf(person: RegisteredPerson): Spelled {
  let known = spelled.get(person);
  if (!known) {
    const { name, company, email, role, asks, offers } = person;
    known = {
      names: spellings(name) + spellings(company ?? ''),
      rest: `${searchWords([name, company, role, ...asks, ...offers].join(' '))} ${email}`,
    };
    spelled.set(person, known);
  }
  return known;
}

const atOnce = 200;

/** Spells everybody while nobody types, so that the first letter finds as quickly as the next. Gives back how to stop that. */
export function spellAhead(people: readonly RegisteredPerson[]): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const spellSome = () => {
    people.slice(next, next + atOnce).forEach(spelledOf);
    next += atOnce;
    if (next < people.length) timer = setTimeout(spellSome);
  };
  timer = setTimeout(spellSome);
  return () => clearTimeout(timer);
}

function passes(person: RegisteredPerson, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'expected':
      return person.state === 'confirmed' && !person.checkedInAt;
    case 'here':
      return Boolean(person.checkedInAt);
    case 'cancelled':
      return person.state === 'cancelled';
  }
}

/** Those in whom every word is found, wherever it stands; names and companies however they are spelled, as at the kiosk. */
export function find(people: readonly RegisteredPerson[], wanted: string, filter: Filter): RegisteredPerson[] {
  const typed = wanted.trim().toLowerCase();
  const words = typed.split(/\s+/).filter(Boolean);
  const whole = sought(typed);
  const each = words.map((word) => ({ word, plain: searchWords(word).trim(), name: sought(word) }));
  const address = searchedAddress(wanted);
  return people.filter((person) => {
    if (!passes(person, filter)) return false;
    if (words.length === 0) return true;
    const { names, rest } = spelledOf(person);
    if (whole.starts.length > 0 && isFound(names, whole)) return true;
    if (address !== '' && person.email.includes(address)) return true;
    return each.every(
      ({ word, plain, name }) =>
        rest.includes(word) ||
        (plain !== '' && rest.includes(plain)) ||
        (name.starts.length > 0 && isFound(names, name)),
    );
  });
}
