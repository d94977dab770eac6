/** A new version of this app, fetched and waiting. */
export interface Update {
  /** Takes the new version in use. The page begins anew. */
  accept(): void;
}

/** Makes the app start without a network, and tells when a new version waits. Nothing changes until somebody accepts it. */
export async function install(ready: (update: Update) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const tell = (waiting: ServiceWorker) => {
    ready({
      accept: () => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage('take over');
      },
    });
  };
  const registration = await serviceWorker.register('/kiosk/sw.js', { scope: '/kiosk/', updateViaCache: 'none' });
  if (registration.waiting && serviceWorker.controller) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // the very first version has nobody to take over from
      if (coming.state === 'installed' && serviceWorker.controller) tell(coming);
    });
  });
  setInterval(() => void registration.update().catch(() => undefined), checkEveryMs);
}

const checkEveryMs = 10 * 60_000;
