import type { TextRead, TextToRead, TopicTitle } from '@kith/api';
import { Client } from '@kith/api';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReadBack } from '../src/reading/ReadBack';
import { TextReader, TextReaderContext } from '../src/reading/textReader';

const tax = { id: 'tax', field: 'Money and law', title: 'Tax advice' };
const law = { id: 'law', field: 'Money and law', title: 'Contracts' };
const plain: TextRead = { proposals: [tax, law], sure: true, avoids: false, vague: false };
const asked = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();
const said = vi.fn<(text: string, topics: readonly TopicTitle[]) => void>();

configure({ asyncUtilTimeout: 20_000 });

function Writing() {
  const [text, setText] = useState('');
  const [about, setAbout] = useState<Record<string, readonly TopicTitle[]>>({});
  return (
    <ReadBack
      kind="ask"
      text={text}
      said={about[text]}
      onSay={(topics) => {
        said(text, topics);
        setAbout({ ...about, [text]: topics });
      }}
    >
      <input aria-label="Ask" value={text} onChange={(event) => setText(event.currentTarget.value)} />
    </ReadBack>
  );
}

const answers = (...reads: TextRead[]) => {
  asked.mockImplementation(() => Promise.resolve(Response.json({ texts: reads })));
};
const write = (text: string) => {
  fireEvent.change(screen.getByLabelText('Ask'), { target: { value: text } });
  fireEvent.focusOut(screen.getByLabelText('Ask'));
};

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  answers(plain);
  render(
    <TextReaderContext value={new TextReader(new Client(), '/read')}>
      <Writing />
    </TextReaderContext>,
  );
});

afterEach(() => {
  cleanup();
  asked.mockReset();
  said.mockReset();
});

it('has its live region before there is anything to say', () => {
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('button')).toBeNull();
});

it('is confirmed with one tap, says what was said, and lets it be changed', async () => {
  write('a tax adviser');
  fireEvent.click(await screen.findByRole('button', { name: 'Yes' }));
  expect(screen.getByRole('status').textContent).toBe('You said: Money and law › Tax advice.');
  const change = screen.getByRole('button', { name: 'Change the topic' });
  expect(document.activeElement).toBe(change);
  fireEvent.click(change);
  fireEvent.click(screen.getByRole('button', { name: 'Contracts' }));
  expect(screen.getByRole('status').textContent).toBe('You said: Money and law › Contracts.');
  fireEvent.click(screen.getByRole('button', { name: 'Change the topic' }));
  fireEvent.click(screen.getByRole('button', { name: 'None of these' }));
  expect(screen.getByRole('status').textContent).toBe('You said: none of the topics we proposed.');
  expect(said.mock.calls).toEqual([
    ['a tax adviser', [tax]],
    ['a tax adviser', [law]],
    ['a tax adviser', []],
  ]);
});

it('asks what a doubtful text is about, and claims nothing', async () => {
  answers({ ...plain, sure: false });
  write('something with numbers');
  expect(await screen.findByText('We are not sure what this is about. Is it one of these?')).toBeDefined();
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Tax advice',
    'Contracts',
    'None of these',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Tax advice' }));
  expect(screen.getByRole('status').textContent).toBe('You said: Money and law › Tax advice.');
});

it('waits for a pause, and asks no text twice', async () => {
  const field = screen.getByLabelText('Ask');
  for (const text of ['a t', 'a tax', 'a tax adviser']) fireEvent.change(field, { target: { value: text } });
  await screen.findByRole('button', { name: 'Yes' });
  write('a tax advisers');
  await screen.findByRole('button', { name: 'Yes' });
  write('a tax adviser');
  await screen.findByRole('button', { name: 'Yes' });
  const texts = asked.mock.calls.map(([, { body }]) => (JSON.parse(body as string) as { texts: TextToRead[] }).texts);
  expect(texts.flat().map(({ text }) => text)).toEqual(['a tax adviser', 'a tax advisers']);
});

it('forgets what was said as soon as the words are others', async () => {
  write('a tax adviser');
  fireEvent.click(await screen.findByRole('button', { name: 'Yes' }));
  write('another text');
  expect(await screen.findByRole('button', { name: 'Yes' })).toBeDefined();
  write('a tax adviser');
  expect(screen.getByRole('status').textContent).toBe('You said: Money and law › Tax advice.');
});

it.each([
  [{ ...plain, avoids: true }, 'We keep people away from you who offer “Tax advice”. Right?'],
  [{ ...plain, avoids: true, sure: false }, 'We read this as a wish not to meet certain people. What do they offer?'],
  [{ ...plain, avoids: true, proposals: [] }, /as a wish not to meet someone/],
  [{ ...plain, vague: true, proposals: [] }, /see yet what someone here/],
  [{ ...plain, proposals: [] }, /do not recognise a topic/],
] as const)('says what it makes of odd texts', async (read, line) => {
  answers(read as TextRead);
  write('no sales pitches');
  expect(await screen.findByText(line)).toBeDefined();
});

it('says nothing where no answer comes, and asks again later', async () => {
  asked.mockImplementation(() => Promise.reject(new TypeError('no network')));
  write('a tax adviser');
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  expect(screen.getByRole('status').textContent).toBe('');
  answers(plain);
  write('a tax advis');
  await screen.findByRole('button', { name: 'Yes' });
  write('a tax adviser');
  expect(await screen.findByRole('button', { name: 'Yes' })).toBeDefined();
});
