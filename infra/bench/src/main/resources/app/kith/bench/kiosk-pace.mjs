// Drives one kiosk in Chromium: node kiosk-pace.mjs PLAYWRIGHT GATEWAY CODE, tickets on the input, one figure a line on the output.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';

const [, , playwright, gateway, code] = process.argv;
const { chromium } = await import(pathToFileURL(playwright).href);
const executablePath = execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser || command -v google-chrome'])
  .toString()
  .trim();

const tickets = [];
for await (const line of createInterface({ input: process.stdin })) {
  tickets.push(line);
}

const scanAll = async (codes) => {
  const until = (look) =>
    new Promise((seen) => {
      const again = () => {
        const found = look();
        if (found) seen(found);
        else requestAnimationFrame(again);
      };
      again();
    });
  const times = [];
  for (const each of codes) {
    const began = performance.now();
    for (const key of [...each, 'Enter'])
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const result = await until(() => document.querySelector('.result'));
    times.push(performance.now() - began);
    if (result.dataset.picture !== 'admitted') throw new Error(`a guest was shown ${result.dataset.picture}`);
    result.click();
    await until(() => !document.querySelector('.result'));
  }
  return times;
};

/** The names that are kept on this device, each as its words without accents. */
const namesKept = async () => {
  const told = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const { name } = (await indexedDB.databases()).find((each) => each.name.startsWith('kith-kiosk-names-'));
  const database = await told(indexedDB.open(name));
  const [kept] = await told(database.transaction('kept').objectStore('kept').getAll());
  database.close();
  return kept.names.map(({ words }) => words.trim());
};

/** What people type of a hundred names: the beginning of one word or of all of them, in either order. */
const queriesOf = (names) =>
  names
    .filter((_, index) => index % Math.ceil(names.length / 100) === 0)
    .map((name, index) => {
      const words = name.split(' ');
      const ways = [words[0].slice(0, 3), words.at(-1).slice(0, 4), name, words.toReversed().join(' ')];
      const query = ways[index % ways.length];
      return query.length < 3 ? name : query;
    });

/** Milliseconds from the last letter in the field to the guests below it. */
const findAll = async (queries) => {
  const field = document.querySelector('[role=combobox]');
  const type = (text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const frame = () => new Promise(requestAnimationFrame);
  const times = [];
  for (const query of queries) {
    const began = performance.now();
    type(query);
    while (!document.querySelector('[role=option]')) {
      if (performance.now() - began > 10_000) throw new Error('no guests');
      await frame();
    }
    times.push(performance.now() - began);
    type('');
    while (document.querySelector('[role=option]')) await frame();
  }
  return times;
};

/** Milliseconds in which the browser's own comparison finds the words of all names that begin so. */
const compareAll = ({ names, queries }) => {
  const { compare } = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });
  return queries.map((query) => {
    const began = performance.now();
    const starts = query.split(' ');
    names.filter((name) => {
      const words = name.split(' ');
      return starts.every((start) => words.some((word) => compare(word.slice(0, start.length), start) === 0));
    });
    return performance.now() - began;
  });
};

const p95 = (times) => times.toSorted((one, other) => one - other)[Math.ceil(0.95 * times.length) - 1];
const say = (figure, value, unit, goal, baseline) =>
  process.stdout.write(`${JSON.stringify({ figure, value, unit, goal, baseline })}\n`);

const profile = mkdtempSync(join(tmpdir(), 'kiosk-pace-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  locale: 'en-GB',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${gateway}/kiosk/`);
  await page.getByLabel('Code from the console').fill(code);
  await page.getByLabel('Name of this door').fill('Measured');
  await page.getByLabel('PIN for supervisors').fill('4711');
  const paired = performance.now();
  await page.getByRole('button', { name: 'Pair', exact: true }).click();
  await page.getByText('List of').waitFor({ timeout: 60_000 });
  say('  time until it is searchable', (performance.now() - paired) / 1000, 's', 5);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  await page.getByRole('button', { name: 'Supervisor' }).click();
  await page.getByLabel('PIN', { exact: true }).fill('4711');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Keep names for this shift' }).click();
  await page.getByText('Names are kept on this device until').waitFor();
  await page.keyboard.press('Escape');

  process.stdout.write('crowd\n');
  const online = await page.evaluate(scanAll, tickets.slice(0, tickets.length / 2));
  say('scan to result, online, 50 others a second, p95', p95(online), 'ms', 300);

  process.stdout.write('calm\n');
  await context.setOffline(true);
  await page.getByText('No network since').waitFor({ timeout: 30_000 });
  const offline = await page.evaluate(scanAll, tickets.slice(tickets.length / 2, tickets.length - 1));
  say('scan to result, offline, p95', p95(offline), 'ms', 100);

  const names = await page.evaluate(namesKept);
  const queries = queriesOf(names);
  const compared = p95(await page.evaluate(compareAll, { names, queries }));
  const found = p95(await page.evaluate(findAll, queries));
  say(`a name among ${names.length}, from the last letter to the guests, p95`, found, 'ms', 50, compared);

  const opened = performance.now();
  await page.reload();
  await page.getByText('Scan your ticket').first().waitFor();
  await page.evaluate(scanAll, tickets.slice(-1));
  say('kiosk: cold start to first scan, offline', (performance.now() - opened) / 1000, 's', 2);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
