// Writes the TypeScript types of every service's committed OpenAPI file into src/generated.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const check = process.argv.includes('--check');
mkdirSync(new URL('src/generated', import.meta.url), { recursive: true });
for (const service of ['attendee', 'matching', 'messaging', 'analytics']) {
  const source = new URL(`../../../${service}/openapi.json`, import.meta.url);
  if (!existsSync(source)) continue;
  const target = new URL(`src/generated/${service}.ts`, import.meta.url);
  const text = astToString(await openapiTS(source));
  if (!check) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`api/src/generated/${service}.ts is not what services/${service}/openapi.json says: npm run types`);
    process.exitCode = 1;
  }
}
