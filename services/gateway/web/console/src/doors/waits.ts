const longestWaitSeconds = 120;

export function formatWait(seconds: number, language: string): string {
  const isLong = seconds >= longestWaitSeconds;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    maximumFractionDigits: seconds < 10 ? 1 : 0,
  }).format(isLong ? seconds / 60 : seconds);
}
