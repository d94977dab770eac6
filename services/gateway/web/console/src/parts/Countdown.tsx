import { useNow } from './useNow';

interface CountdownProps {
  until: string;
  /** The server's clock minus this browser's, in milliseconds. */
  offsetMillis?: number;
  className?: string;
}

/** Minutes and seconds that are left, by the server's clock; never below zero. */
export function Countdown({ until, offsetMillis = 0, className }: CountdownProps) {
  const now = useNow(250);
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now - offsetMillis) / 1000));
  const text = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <time className={className} dateTime={`PT${String(seconds)}S`} role="timer">
      {text}
    </time>
  );
}
