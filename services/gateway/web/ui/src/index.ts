export { QrCode } from './QrCode';
export { LanguageSwitch } from './LanguageSwitch';
export { LiveRegion } from './LiveRegion';
