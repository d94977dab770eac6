import { useTexts } from '@kith/i18n/guest';
import { useId, type HTMLInputAutoCompleteAttribute } from 'react';

interface FieldProps {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  mandatory?: boolean;
  faulty?: boolean;
  /** What is wrong, where more can be said than that something is. */
  fault?: string;
  type?: 'text' | 'email';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
}

/** One line to fill in, with its fault beside it. */
export function Field({
  name,
  label,
  value,
  onChange,
  mandatory,
  faulty,
  fault,
  type,
  autoComplete,
  maxLength,
}: FieldProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {!mandatory && <span className="soft">{t('register.optional')}</span>}
      </label>
      <input
        id={id}
        name={name}
        type={type ?? 'text'}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        required={mandatory}
        aria-invalid={faulty}
        aria-describedby={faulty ? `${id}-fault` : undefined}
        autoComplete={autoComplete ?? 'off'}
        maxLength={maxLength ?? 200}
      />
      {faulty && (
        <p className="fault" id={`${id}-fault`}>
          {fault ?? t('register.fault')}
        </p>
      )}
    </div>
  );
}
