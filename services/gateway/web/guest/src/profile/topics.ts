const most = 10;

/** Topics between commas, each once, as many as are taken. */
export function topicsIn(text: string): string[] {
  const topics = text.split(',').map((topic) => topic.trim().slice(0, 50));
  return [...new Set(topics)].filter(Boolean).slice(0, most);
}
