let asked: Promise<boolean | undefined> | undefined;

/** Asks the browser not to clear this kiosk's store when space runs short. */
export function askToPersist(): void {
  asked = storage()
    ?.persist()
    .catch(() => undefined);
}

/** Whether the browser agreed; undefined where it does not say. */
export async function isProtected(): Promise<boolean | undefined> {
  const answer = await asked;
  return (
    (await storage()
      ?.persisted()
      .catch(() => undefined)) ?? answer
  );
}

/** Only over https, and not in every browser. */
const storage = (): StorageManager | undefined => {
  const manager = (navigator as { storage?: Partial<StorageManager> }).storage;
  return manager?.persist && manager.persisted ? (manager as StorageManager) : undefined;
};
