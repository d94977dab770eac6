export { QrCode } from './QrCode';
export { LanguageSwitch } from './LanguageSwitch';
