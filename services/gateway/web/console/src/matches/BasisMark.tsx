import { useTexts } from '@kith/i18n/console';
import type { Basis } from './reasons';

const pictures: Record<Basis, string> = {
  confirmed: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M5 8.2l2.2 2.2L11.2 6',
  role: 'M2 5.5h12v8H2zM5.5 5.5v-2h5v2M2 9h12',
  halves: 'M7 2a6 6 0 0 0 0 12zM9 2a6 6 0 0 1 0 12z',
  topic: 'M2 2h6l6 6l-6 6l-6-6zM5.2 5.2v.1',
  words: 'M2 4h12M2 8h12M2 12h7',
  meaning: 'M2 6c2-2.5 4-2.5 6 0s4 2.5 6 0M2 11c2-2.5 4-2.5 6 0s4 2.5 6 0',
};

/** What a reason rests on: a shape and a word. */
export function BasisMark({ basis }: { basis: Basis }) {
  const { t } = useTexts();
  return (
    <span className="basis">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={pictures[basis]} />
      </svg>
      {t(`matches.basis.${basis}`)}
    </span>
  );
}
