import { useId } from 'react';

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
        maxLength={300}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
        required
      />
    </div>
  );
}
