import { note, setNote } from '../install/notes';

/** The ids of the scans that wait, written down outside the database: who clears that does not clear this as well, or not unseen. */
export class Ledger {
  private readonly key: string;

  constructor(name: string) {
    this.key = `kith.kiosk.waiting.${name}`;
  }

  ids(): string[] {
    const text = note(this.key);
    return text === null || text === '' ? [] : text.split(' ');
  }

  add(id: string): void {
    const ids = this.ids();
    if (!ids.includes(id)) setNote(this.key, [...ids, id].join(' '));
  }

  settle(...settled: readonly string[]): void {
    const ids = this.ids();
    const left = ids.filter((id) => !settled.includes(id));
    if (left.length < ids.length) setNote(this.key, left.join(' '));
  }
}
