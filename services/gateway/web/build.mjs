// Called by Maven: `build` makes dist/, `verify` lints and tests. What has not changed since the last time is not done again.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const home = import.meta.dirname;
const modules = join(home, 'node_modules');
const dist = join(home, 'dist');

function files(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist'].includes(entry.name)) return [];
    const path = join(directory, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

function hash(paths) {
  const digest = createHash('sha256').update(process.version);
  for (const path of paths.toSorted()) digest.update(path.slice(home.length)).update(readFileSync(path));
  return digest.digest('hex');
}

function once(stamp, content, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === content) return;
  work();
  writeFileSync(stamp, content);
}

const run = (command, ...args) => execFileSync(command, args, { cwd: home, stdio: 'inherit' });

// smallest form of every text once, so that the gateway never compresses a file while somebody waits
function compress() {
  for (const path of files(dist)) pack(path);
}

function pack(path) {
  if (!/\.(?:js|css|html|svg|json|wasm|webmanifest)$/.test(path)) return;
  const content = readFileSync(path);
  if (content.length < 1024) return;
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  );
}

const sources = files(home);
const contracts = ['attendee', 'matching', 'messaging', 'analytics']
  .map((service) => join(home, '../..', service, 'openapi.json'))
  .concat(
    ...[
      'test/resources/admission-cases.json',
      'test/resources/ask-coach-cases.json',
      'main/resources/coach/rubric.json',
    ].map((path) => join(home, '../../attendee/src', path)),
  )
  .filter((path) => existsSync(path));

once(join(modules, '.installed'), hash([join(home, 'package-lock.json')]), () =>
  run('npm', 'ci', '--no-fund', '--no-audit'),
);
if (process.argv[2] === 'verify') {
  once(join(modules, '.verified'), hash([...sources, ...contracts]), () => run('npm', 'run', 'verify'));
} else {
  mkdirSync(dist, { recursive: true });
  once(join(dist, '.built'), hash(sources), () => {
    run('npm', 'run', 'build');
    compress();
  });
}
