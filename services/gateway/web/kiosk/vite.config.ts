import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where a browser has no detector of its own, the decoder of QR codes is fetched after everything else. */
const fetchedLater = /\.wasm$|zxing|reader/;

/** Writes the service worker: the template with the names of this build's files, and their hash as its version. */
function serviceWorker(): Plugin {
  return {
    name: 'kith-service-worker',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const built = Object.values(bundle).filter(({ fileName }) => !fetchedLater.test(fileName));
      const version = createHash('sha256');
      for (const file of built) version.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
      const ours = readdirSync(join(import.meta.dirname, 'public'));
      for (const name of ours) version.update(readFileSync(join(import.meta.dirname, 'public', name)));
      const names = [...built.map(({ fileName }) => fileName), ...ours].filter((name) => name !== 'index.html');
      const template = readFileSync(join(import.meta.dirname, 'sw.template.js'), 'utf8');
      version.update(template);
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: template
          .replaceAll('__FILES__', JSON.stringify(['/kiosk/', ...names.toSorted().map((name) => `/kiosk/${name}`)]))
          .replace('__VERSION__', version.digest('hex').slice(0, 12)),
      });
    },
  };
}

export default defineConfig({
  base: '/kiosk/',
  plugins: [react(), serviceWorker()],
  build: { outDir: '../dist/kiosk', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://localhost:8080' } },
});
