export { createTexts, languages, type Catalogue, type Language, type Texts } from './texts';
export { formatDay, formatDayAndTime, formatPercent, formatRelative, formatTime, isolated } from './formats';
