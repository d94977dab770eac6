import type { DoubtfulTexts as List } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { LiveRegion } from '@kith/ui';
import { Button, Progress } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useEvent } from '../events/EventPage';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Waiting } from '../parts/Waiting';
import { DoubtfulRow } from './DoubtfulRow';
import { useChooseTopics, useDoubtfulTexts, type Choice } from './doubtfulTexts';

/** The texts that Kith does not read surely, to be read by somebody who knows the guests. */
export function DoubtfulTexts({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const texts = useDoubtfulTexts(id);
  return (
    <section aria-label={t('doubtful.title')}>
      <div className="spread">
        <h2>{t('doubtful.title')}</h2>
        <Button variant="default" onClick={onClose}>
          {t('doubtful.back')}
        </Button>
      </div>
      <p className="soft">{t('doubtful.explain')}</p>
      <LiveRegion as="p" role="status" className="plain">
        {texts.data && progress(texts.data, t)}
      </LiveRegion>
      {texts.isPending && <Waiting rows={6} height={96} />}
      <Failure failure={texts.error} onRetry={() => void texts.refetch()} />
      {texts.data?.total === 0 && texts.data.unread === 0 && (
        <Empty title={t('doubtful.noneTitle')}>{t('doubtful.noneText')}</Empty>
      )}
      {texts.data && texts.data.total > 0 && (
        <>
          <Progress
            value={(100 * texts.data.read) / texts.data.total}
            aria-label={t('doubtful.progressLabel')}
            size="lg"
            my="sm"
          />
          <Rows rows={texts.data.texts} />
        </>
      )}
    </section>
  );
}

function progress({ read, total, unread }: List, t: ReturnType<typeof useTexts>['t']): string {
  if (unread > 0) return t('doubtful.reading', { count: unread });
  return total > 0 ? t('doubtful.progress', { read, total }) : '';
}

const FIRST = 12;

/** One row has the keyboard: 1 to 3 choose, 0 says "none of these", the arrows go on. */
function Rows({ rows }: { rows: Choice['row'][] }) {
  const { t } = useTexts();
  const { id } = useEvent();
  const choose = useChooseTopics(id);
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);

  useEffect(() => {
    if (all) list.current?.querySelector<HTMLElement>(`:scope > li:nth-child(${String(FIRST + 1)})`)?.focus();
  }, [all]);

  const go = (index: number) => {
    const to = Math.max(0, Math.min(shown.length - 1, index));
    setCurrent(to);
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[to]?.focus();
  };
  const settle = (index: number, topics: Choice['topics']) => {
    const row = rows[index];
    if (!row) return;
    choose.mutateAsync({ row, topics }).then(
      () => go(index + 1),
      () => undefined,
    );
  };
  const press = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const topic = rows[index]?.proposals[Number(event.key) - 1];
    if (event.key === '0') settle(index, []);
    else if (topic) settle(index, [topic]);
    else if (event.key === 'ArrowDown') go(index + 1);
    else if (event.key === 'ArrowUp') go(index - 1);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <p className="soft doubtful-keys">{t('doubtful.keys')}</p>
      <Failure failure={choose.error} />
      <ul className="plain-list" ref={list}>
        {shown.map((row, index) => (
          <DoubtfulRow
            key={`${row.kind} ${row.text}`}
            row={row}
            reachable={index === Math.min(current, shown.length - 1)}
            onKeyDown={(event) => press(event, index)}
            onFocus={() => setCurrent(index)}
            onChoose={(topics) => settle(index, topics)}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button variant="default" mt="sm" onClick={() => setAll(true)}>
          {t('doubtful.showAll', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
