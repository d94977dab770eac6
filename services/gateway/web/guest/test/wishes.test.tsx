import { Client } from '@kith/api';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Sentence } from '../src/profile/Sentence';
import { TextReader, TextReaderContext } from '../src/reading/textReader';
import { Wishes } from '../src/register/Wishes';

const full = 'The field is full: 300 characters. What does not fit was left out.';

configure({ asyncUtilTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Writing() {
  const [wishes, setWishes] = useState(['']);
  return <Wishes kind="offers" wishes={wishes} onChange={setWishes} said={{}} onSay={vi.fn()} />;
}

it('says on the form that a pasted text was cut, and nothing as long as it fits', () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  render(
    <TextReaderContext value={new TextReader(new Client(), '/read')}>
      <Writing />
    </TextReaderContext>,
  );
  fireEvent.change(screen.getByLabelText('Offer 1'), { target: { value: 'w'.repeat(299) } });
  expect(screen.queryByText(full)).toBeNull();
  fireEvent.change(screen.getByLabelText('Offer 1'), { target: { value: 'w'.repeat(300) } });
  expect(screen.getByText(full).getAttribute('role')).toBe('status');
});

it('says the same in the profile', async () => {
  render(<Sentence label="What do you offer?" value={'w'.repeat(300)} onChange={vi.fn()} />);
  expect(await screen.findByText(full)).toBeDefined();
});
