import { useTexts } from '@kith/i18n/console';

interface Counts {
  newCount: number;
  updatedCount: number;
  unchangedCount: number;
  conflictCount: number;
  rejectedCount: number;
}

/** The sum of an import, or of what it would do. */
export function ImportCounts({ of }: { of: Counts }) {
  const { t } = useTexts();
  const counts = [
    ['new', of.newCount],
    ['updated', of.updatedCount],
    ['unchanged', of.unchangedCount],
    ['conflict', of.conflictCount],
    ['rejected', of.rejectedCount],
  ] as const;
  return (
    <dl className="counts">
      {counts.map(([status, count]) => (
        <div key={status} data-status={status}>
          <dt>{t(`import.status.${status}`)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
