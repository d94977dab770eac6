/** The event of the address `/guest/register/<id>`; undefined for every other address. */
export function registeringFor(path: string): string | undefined {
  return /^\/guest\/register\/([0-9a-f-]{36})\/?$/i.exec(path)?.[1];
}
