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
  if (line === '') break;
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

const p95 = (times) => times.toSorted((one, other) => one - other)[Math.ceil(0.95 * times.length) - 1];
const say = (figure, value, unit, goal) => process.stdout.write(`${JSON.stringify({ figure, value, unit, goal })}\n`);

const profile = mkdtempSync(join(tmpdir(), 'kiosk-pace-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  locale: 'en-GB',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${gateway}/kiosk/`);
  await page.getByLabel('Six digits from the console').fill(code);
  await page.getByLabel('Name of this door').fill('Measured');
  const paired = performance.now();
  await page.getByRole('button', { name: 'Pair', exact: true }).click();
  await page.getByText('List of').waitFor({ timeout: 60_000 });
  say('  time until it is searchable', (performance.now() - paired) / 1000, 's', 5);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  process.stdout.write('crowd\n');
  const online = await page.evaluate(scanAll, tickets.slice(0, tickets.length / 2));
  say('scan to result, online, 50 others a second, p95', p95(online), 'ms', 300);

  await context.setOffline(true);
  await page.getByText('No network since').waitFor({ timeout: 30_000 });
  const offline = await page.evaluate(scanAll, tickets.slice(tickets.length / 2, tickets.length - 1));
  say('scan to result, offline, p95', p95(offline), 'ms', 100);

  const opened = performance.now();
  await page.reload();
  await page.getByText('Scan your ticket').first().waitFor();
  await page.evaluate(scanAll, tickets.slice(-1));
  say('kiosk: cold start to first scan, offline', (performance.now() - opened) / 1000, 's', 2);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
