import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { Door, DoorState } from '../src/door/door';
import { setNote } from '../src/install/notes';
import { Supervisor } from '../src/supervisor/Supervisor';

afterEach(cleanup);

/** Of a door this test asks nothing. */
const nothing: unknown = {};

it('what a scanner typed into the PIN’s field is gone when the supervisor comes back', () => {
  setNote('kith.kiosk.pin', '{}');
  const dialog = createRef<HTMLDialogElement>();
  render(
    <Supervisor
      ref={dialog}
      door={nothing as Door}
      state={nothing as DoorState}
      format="off"
      onFormat={() => undefined}
      onReprint={() => undefined}
      onDone={() => undefined}
    />,
  );
  const pin = () => screen.getByLabelText<HTMLInputElement>('PIN');
  fireEvent.change(pin(), { target: { value: 'KITH1:AZrb-x9yZ0123456789' } });
  expect(pin().value).toBe('19012345');

  if (dialog.current) fireEvent(dialog.current, new Event('close'));
  expect(pin().value).toBe('');
});
