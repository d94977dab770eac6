import { useId } from 'react';
import { Full, mostWritten } from '../reading/Full';

interface SentenceProps {
  label: string;
  value: string;
  onChange: (sentence: string) => void;
}

/** One sentence, which may be long. */
export function Sentence({ label, value, onChange }: SentenceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={mostWritten}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
        required
      />
      <Full text={value} />
    </div>
  );
}
