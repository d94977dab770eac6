import type { Sign } from '../src/scanning/readings';

const places = [
  'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backslash',
  'IntlBackslash KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash',
].flatMap((row) => row.split(' '));

/** What the keys write, from the top left, plain and with Shift: as printed on keyboards that are sold, not taken from the code. */
const written = {
  us: ["`1234567890-=qwertyuiop[]asdfghjkl;'\\\\zxcvbnm,./", '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"||ZXCVBNM<>?'],
  gb: ["`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./", '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?'],
  de: ['^1234567890ß´qwertzuiopü+asdfghjklöä#<yxcvbnm,.-', '°!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ\'>YXCVBNM;:_'],
  ch: ["§1234567890'^qwertzuiopü¨asdfghjklöä$<yxcvbnm,.-", '°+"*ç%&/()=?`QWERTZUIOPè!ASDFGHJKLéà£>YXCVBNM;:_'],
  fr: ['²&é"\'(-è_çà)=azertyuiop^$qsdfghjklmù*<wxcvbn,;:!', '²1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µ>WXCVBN?./§'],
  be: ['²&é"\'(§è!çà)-azertyuiop^$qsdfghjklmùµ<wxcvbn,;:=', '³1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£>WXCVBN?./+'],
  es: ["º1234567890'¡qwertyuiop`+asdfghjklñ´ç<zxcvbnm,.-", 'ª!"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨Ç>ZXCVBNM;:_'],
  it: ["\\1234567890'ìqwertyuiopè+asdfghjklòàù<zxcvbnm,.-", '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§>ZXCVBNM;:_'],
  pt: ["\\1234567890'«qwertyuiop+´asdfghjklçº~<zxcvbnm,.-", '|!"#$%&/()=?»QWERTYUIOP*`ASDFGHJKLÇª^>ZXCVBNM;:_'],
  se: ["§1234567890+´qwertyuiopå¨asdfghjklöä'<zxcvbnm,.-", '½!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÖÄ*>ZXCVBNM;:_'],
  tr: ['"1234567890*-qwertyuıopğüasdfghjklşi,<zxcvbnmöç.', "é!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİ;>ZXCVBNMÖÇ:"],
  trF: ['+1234567890/-fgğıodrnhpqwuieaütkmlyşx<jövcçzsb.,', '*!"^$%&\'()=?_FGĞIODRNHPQWUİEAÜTKMLYŞX>JÖVCÇZSB:;'],
  dvorak: ["`1234567890[]',.pyfgcrl/=aoeuidhtns-\\\\;qjkxbmwvz", '~!@#$%^&*(){}"<>PYFGCRL?+AOEUIDHTNS_||:QJKXBMWVZ'],
  ru: ['ё1234567890-=йцукенгшщзхъфывапролджэ\\/ячсмитьбю.', 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭ/|ЯЧСМИТЬБЮ,'],
  gr: ["`1234567890-=;ςερτυθιοπ[]ασδφγηξκλ΄'\\\\ζχψωβνμ,./", '~!@#$%^&*()_+:΅ΕΡΤΥΘΙΟΠ{}ΑΣΔΦΓΗΞΚΛ¨"||ΖΧΨΩΒΝΜ<>?'],
} satisfies Record<string, [string, string]>;

export type Keyboard = keyof typeof written;
export const keyboards = Object.keys(written) as Keyboard[];

/** What a tablet hears of a text when scanner and tablet are set to these keyboards; undefined where the scanner cannot write it. */
export function heard(text: string, scanner: Keyboard, tablet: Keyboard, capsLock: boolean): Sign[] | undefined {
  const [plain, shifted] = written[scanner].map((signs) => Array.from(signs)) as [string[], string[]];
  const signs = Array.from(text, (sign) => {
    const shift = !plain.includes(sign);
    const place = (shift ? shifted : plain).indexOf(sign);
    return { key: signAt(tablet, place, shift, capsLock), code: places[place] ?? '', shift };
  });
  return signs.some(({ code }) => code === '') ? undefined : signs;
}

function signAt(tablet: Keyboard, place: number, shift: boolean, capsLock: boolean): string {
  const [own, other] = (shift ? [1, 0] : [0, 1]).map((level) => Array.from(written[tablet][level] ?? '')[place] ?? '');
  const language = tablet.startsWith('tr') ? 'tr' : 'en';
  const isOneLetter = own?.toLocaleLowerCase(language) === other?.toLocaleLowerCase(language);
  return (capsLock && isOneLetter ? other : own) ?? '';
}
