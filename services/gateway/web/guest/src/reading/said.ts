import type { Reading, TopicTitle } from '@kith/api';

/** What the writer said of texts: topics, or none of those that were proposed. */
export type Said = Readonly<Record<string, readonly TopicTitle[]>>;

/** Role and company as one text, as the service puts them together. */
export const positionOf = (role: string, company: string) =>
  [role.trim(), company.trim()].filter((part) => part !== '').join(', ');

/** What was said of these texts, as it is sent; other texts are not the writer's any more. */
export function readingsOf(said: Said, texts: readonly string[]): Reading[] {
  return [...new Set(texts)].flatMap((text) => {
    const topics = said[text];
    return topics ? [{ text, topics: topics.map(({ id }) => id) }] : [];
  });
}
