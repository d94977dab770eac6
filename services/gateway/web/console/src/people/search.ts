import { searchedAddress, type RegisteredPerson } from '@kith/api';

export const filters = ['all', 'expected', 'here', 'cancelled'] as const;
export type Filter = (typeof filters)[number];

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

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

/** Those in whom every word is found, whatever its accents and wherever it stands; or whose address this is, in any of its forms. */
export function find(people: readonly RegisteredPerson[], wanted: string, filter: Filter): RegisteredPerson[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  const address = searchedAddress(wanted);
  return people.filter((person) => {
    if (!passes(person, filter)) return false;
    if (words.length === 0) return true;
    const text = plain(
      [person.name, person.email, person.company, person.role, ...person.asks, ...person.offers].join(' '),
    );
    return words.every((word) => text.includes(word)) || person.email.includes(address);
  });
}
