import type { Gathering } from '@kith/api';
import { useEvent } from '../events/EventPage';
import { AfterEvent } from './AfterEvent';
import { BeforeEvent } from './BeforeEvent';
import { DuringEvent } from './DuringEvent';

/** What needs a decision now, which is another thing before, during and after. */
export function Overview() {
  const gathering: Gathering = useEvent();
  switch (gathering.state) {
    case 'draft':
    case 'published':
      return <BeforeEvent gathering={gathering} />;
    case 'live':
      return <DuringEvent gathering={gathering} />;
    case 'closed':
    case 'archived':
      return <AfterEvent gathering={gathering} />;
  }
}
