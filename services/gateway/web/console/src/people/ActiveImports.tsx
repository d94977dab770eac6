import { useEvent } from '../events/EventPage';
import { ImportProgress } from './ImportProgress';
import { isActive, useImports } from './imports';

/** The imports that are running: found again by whoever comes back to the page. */
export function ActiveImports() {
  const { id } = useEvent();
  const imports = useImports(id);
  return imports.data?.filter(isActive).map((run) => <ImportProgress key={run.id} run={run} />);
}
