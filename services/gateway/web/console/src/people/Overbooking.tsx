import type { Overbooking as Advice } from '@kith/api';
import { formatPercent } from '@kith/i18n';
import { useTexts } from '@kith/i18n/console';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEvent } from '../events/EventPage';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { api } from '../queries';

/** How many may be confirmed beyond the seats, as the series' own history has it; nothing happens until somebody says yes. */
export function Overbooking() {
  const { t } = useTexts();
  const { id } = useEvent();
  const queries = useQueryClient();
  const path = `/api/attendee/gatherings/${id}/overbooking`;
  const advice = useQuery({ queryKey: ['overbooking', id], queryFn: () => api.get<Advice>(path) });
  const accept = useMutation({
    mutationFn: (limit: number) => api.put(path, { limit }),
    onSuccess: () =>
      Promise.all(
        ['overbooking', 'waiting-list', 'gathering'].map((kind) => queries.invalidateQueries({ queryKey: [kind, id] })),
      ),
  });
  if (advice.isPending) return <Waiting rows={1} height={72} />;
  if (advice.isError) return <Failure failure={advice.error} onRetry={() => void advice.refetch()} />;
  return (
    <section className="card" aria-labelledby="overbooking">
      <h3 id="overbooking">{t('overbooking.title')}</h3>
      <Words advice={advice.data} busy={accept.isPending} onAccept={(limit) => accept.mutate(limit)} />
      <Failure failure={accept.error} />
    </section>
  );
}

interface WordsProps {
  advice: Advice;
  busy: boolean;
  onAccept: (limit: number) => void;
}

function Words({ advice, busy, onAccept }: WordsProps) {
  const { t, language } = useTexts();
  const { capacity, advisedLimit, risk, showUpRate, showUpDeviation, gatherings, accepted } = advice;
  if (capacity === undefined) return <p>{t('overbooking.noLimit')}</p>;
  if (advisedLimit === undefined || risk === undefined || showUpRate === undefined || showUpDeviation === undefined) {
    return <p>{t('overbooking.notEnough', { count: gatherings, needed: advice.gatheringsNeeded })}</p>;
  }
  return (
    <>
      <p>
        {t('overbooking.advice', {
          limit: advisedLimit,
          capacity,
          risk: formatPercent(risk, language),
        })}
      </p>
      <p className="soft">
        {t('overbooking.why', {
          rate: formatPercent(showUpRate, language),
          deviation: formatPercent(showUpDeviation, language),
          count: gatherings,
        })}
      </p>
      {accepted && <p>{t('overbooking.accepted', { limit: accepted.limit, by: accepted.acceptedBy })}</p>}
      {accepted?.limit !== advisedLimit && advisedLimit > capacity && (
        <Button variant="default" loading={busy} onClick={() => onAccept(advisedLimit)}>
          {t('overbooking.accept', { limit: advisedLimit })}
        </Button>
      )}
      {accepted && accepted.limit > capacity && (
        <Button variant="subtle" color="gray" loading={busy} onClick={() => onAccept(capacity)}>
          {t('overbooking.back', { capacity })}
        </Button>
      )}
    </>
  );
}
