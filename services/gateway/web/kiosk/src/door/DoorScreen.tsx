import { isolated } from '@kith/i18n';
import { setLanguage, useTexts } from '@kith/i18n/kiosk';
import { LanguageSwitch, LiveRegion } from '@kith/ui';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Badge } from '../badge/Badge';
import { useBadges } from '../badge/useBadges';
import type { Hit } from '../connection/doorServer';
import { useStay } from '../install/useStay';
import { useUpdate } from '../install/useUpdate';
import type { Pairing } from '../pairing/pairing';
import { PairingScreen } from '../pairing/PairingScreen';
import { ResultScreen } from '../result/ResultScreen';
import { Sounds } from '../result/sounds';
import { Repeats } from '../scanning/repeats';
import { ScanTarget } from '../scanning/ScanTarget';
import { ticketIn } from '../scanning/readings';
import { useWedge } from '../scanning/useWedge';
import { Finder } from '../search/Finder';
import { useIdle } from '../search/useIdle';
import { Supervisor } from '../supervisor/Supervisor';
import { WalkInForm } from '../walkin/WalkInForm';
import { Door } from './door';
import { Help } from './Help';
import { StatusBar } from './StatusBar';
import { useScreenAwake } from './useScreenAwake';

const forgetAfterMs = 15_000;

interface DoorScreenProps {
  pairing: Pairing;
  onPaired: (pairing: Pairing) => void;
}

export function DoorScreen({ pairing, onPaired }: DoorScreenProps) {
  const [door] = useState(() => {
    const sounds = new Sounds();
    return new Door(pairing, (picture) => sounds.play(picture));
  });
  useEffect(() => {
    door.start();
    return () => door.stop();
  }, [door]);
  const { revoked, gathering, waiting = 0 } = useSyncExternalStore(door.subscribe, door.snapshot);
  return revoked ? (
    <PairingScreen onPaired={onPaired} revoked={{ gathering: gathering.name, waiting }} />
  ) : (
    <OpenDoor door={door} name={pairing.door} />
  );
}

function OpenDoor({ door, name }: { door: Door; name: string }) {
  const { t, language } = useTexts();
  const state = useSyncExternalStore(door.subscribe, door.snapshot);
  const help = useRef<HTMLDialogElement>(null);
  const walkIn = useRef<HTMLDialogElement>(null);
  const supervisor = useRef<HTMLDialogElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const badges = useBadges(state.latest);
  const update = useUpdate();
  const [stillSeen] = useState(() => new Repeats());
  // a new finder knows nothing of what was typed and found in the one before
  const [finderNumber, setFinderNumber] = useState(0);
  const forget = () => setFinderNumber((number) => number + 1);
  const close = () => [help, walkIn, supervisor].forEach(({ current }) => current?.close());

  function clear() {
    forget();
    close();
  }

  function scanned(readings: readonly [string, ...string[]], startedAt: number) {
    clear();
    void door.scanned(readings, startedAt);
  }

  function picked(hit: Hit) {
    forget();
    void door.picked(hit);
  }

  useWedge((read) => {
    if ('tickets' in read) scanned(read.tickets, read.startedAt);
    else {
      clear();
      door.unread(read.trouble);
    }
  });
  useScreenAwake();
  useIdle(forgetAfterMs, () => {
    clear();
    door.forget();
  });
  useStay();

  return (
    <div className="door">
      <header inert={state.verdict !== undefined}>
        <div className="where">
          <h1 dir="auto">{state.gathering.name}</h1>
          <p dir="auto">{name}</p>
        </div>
        <LanguageSwitch label={t('language')} current={language} onChoose={setLanguage} />
        <button
          type="button"
          onClick={() => {
            door.touched();
            walkIn.current?.showModal();
          }}
        >
          {t('walkIn.open')}
        </button>
        <button type="button" onClick={() => supervisor.current?.showModal()}>
          {t('supervisor.open')}
        </button>
        <button type="button" className="round" aria-label={t('help.open')} onClick={() => help.current?.showModal()}>
          ?
        </button>
      </header>
      <main inert={state.verdict !== undefined}>
        <ScanTarget
          onSeen={(code) => {
            const now = performance.now();
            if (!stillSeen.isStillSeen(code, now)) scanned([ticketIn(code)], now);
          }}
        />
        <Finder
          key={finderNumber}
          door={door}
          isOffline={state.offlineSince !== undefined}
          areNamesHere={state.namesUntil !== undefined}
          onPicked={picked}
        />
      </main>
      <StatusBar state={state} update={update} />
      <Help ref={help} door={door} state={state} name={name} />
      <WalkInForm
        key={`walk-in-${finderNumber}`}
        ref={walkIn}
        door={door}
        onDone={(isTaken) => {
          walkIn.current?.close();
          forget();
          // the button that opened the form is out of reach while the result is shown
          if (isTaken) result.current?.querySelector('button')?.focus();
        }}
      />
      <Supervisor
        ref={supervisor}
        door={door}
        state={state}
        format={badges.format}
        onFormat={badges.choose}
        onReprint={badges.again}
        onDone={() => supervisor.current?.close()}
      />
      {badges.job && badges.format !== 'off' && <Badge job={badges.job} format={badges.format} />}
      {state.canUndo && (
        <button type="button" className="undo" onClick={() => void door.undo()}>
          {t('undo', { name: isolated(state.latest?.verdict.name ?? '') })}
        </button>
      )}
      <LiveRegion aria-live="assertive" role="alert" ref={result}>
        {state.verdict && (
          <ResultScreen verdict={state.verdict} zone={state.gathering.zone} onDismissed={door.dismiss} />
        )}
      </LiveRegion>
    </div>
  );
}
