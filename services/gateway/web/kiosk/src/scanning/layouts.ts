/** Which key of a keyboard writes which sign, by the names that browsers give to the keys' places (UI Events `code`). */
export type Layout = ReadonlyMap<string, string>;

const places = [
  'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backslash',
  'IntlBackslash KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash IntlRo',
].flatMap((row) => row.split(' '));

/** A key together with Shift. */
export const placeOf = (code: string, shift: boolean): string => (shift ? `${code}+` : code);

/** The signs row by row from the top left, then the same with Shift; a gap where a key writes nothing. */
function layout(plain: readonly string[], shifted: readonly string[]): Layout {
  const signs = new Map<string, string>();
  for (const [rows, shift] of [[plain, false] as const, [shifted, true] as const]) {
    Array.from(rows.join('')).forEach((sign, index) => {
      const place = places[index];
      if (place !== undefined && sign !== ' ') signs.set(placeOf(place, shift), sign);
    });
  }
  return signs;
}

const qwerty = 'qwertyuiop';
const QWERTY = 'QWERTYUIOP';
const qwertz = 'qwertzuiop';
const QWERTZ = 'QWERTZUIOP';
const home = 'asdfghjkl';
const HOME = 'ASDFGHJKL';
const southern = ['<zxcvbnm,.-', '>ZXCVBNM;:_'] as const;
const central = ['<yxcvbnm,.-', '>YXCVBNM;:_'] as const;

/** The layouts that hand scanners and tablets are set to, the most frequent first. */
export const layouts: readonly Layout[] = [
  /* us */ layout(
    ['`1234567890-=', `${qwerty}[]`, `${home};'\\`, '\\zxcvbnm,./'],
    ['~!@#$%^&*()_+', `${QWERTY}{}`, `${HOME}:"|`, '|ZXCVBNM<>?'],
  ),
  /* de */ layout(
    ['^1234567890ß´', `${qwertz}ü+`, `${home}öä#`, central[0]],
    ['°!"§$%&/()=?`', `${QWERTZ}Ü*`, `${HOME}ÖÄ'`, central[1]],
  ),
  /* fr */ layout(
    ['²&é"\'(-è_çà)=', 'azertyuiop^$', 'qsdfghjklmù*', '<wxcvbn,;:!'],
    [' 1234567890°+', 'AZERTYUIOP¨£', 'QSDFGHJKLM%µ', '>WXCVBN?./§'],
  ),
  /* es */ layout(
    ["º1234567890'¡", `${qwerty}\`+`, `${home}ñ´ç`, southern[0]],
    ['ª!"·$%&/()=?¿', `${QWERTY}^*`, `${HOME}Ñ¨Ç`, southern[1]],
  ),
  /* gb */ layout(
    ['`1234567890-=', `${qwerty}[]`, `${home};'#`, '\\zxcvbnm,./'],
    ['¬!"£$%^&*()_+', `${QWERTY}{}`, `${HOME}:@~`, '|ZXCVBNM<>?'],
  ),
  /* it */ layout(
    ["\\1234567890'ì", `${qwerty}è+`, `${home}òàù`, southern[0]],
    ['|!"£$%&/()=?^', `${QWERTY}é*`, `${HOME}ç°§`, southern[1]],
  ),
  /* ch */ layout(
    ["§1234567890'^", `${qwertz}ü¨`, `${home}öä$`, central[0]],
    ['°+"*ç%&/()=?`', `${QWERTZ}è!`, `${HOME}éà£`, central[1]],
  ),
  /* pt */ layout(
    ["\\1234567890'«", `${qwerty}+´`, `${home}çº~`, southern[0]],
    ['|!"#$%&/()=?»', `${QWERTY}*\``, `${HOME}Çª^`, southern[1]],
  ),
  /* es-419 */ layout(
    ["|1234567890'¿", `${qwerty}´+`, `${home}ñ{}`, southern[0]],
    ['°!"#$%&/()=?¡', `${QWERTY}¨*`, `${HOME}Ñ[]`, southern[1]],
  ),
  /* pt-BR */ layout(
    ["'1234567890-=", `${qwerty}´[`, `${home}ç~]`, '\\zxcvbnm,.;'],
    ['"!@#$%¨&*()_+', `${QWERTY}\`{`, `${HOME}Ç^}`, '|ZXCVBNM<>:'],
  ),
  /* be */ layout(
    ['²&é"\'(§è!çà)-', 'azertyuiop^$', 'qsdfghjklmùµ', '<wxcvbn,;:='],
    ['³1234567890°_', 'AZERTYUIOP¨*', 'QSDFGHJKLM%£', '>WXCVBN?./+'],
  ),
  /* sv */ layout(
    ['§1234567890+´', `${qwerty}å¨`, `${home}öä'`, southern[0]],
    ['½!"#¤%&/()=?`', `${QWERTY}Å^`, `${HOME}ÖÄ*`, southern[1]],
  ),
  /* da */ layout(
    ['½1234567890+´', `${qwerty}å¨`, `${home}æø'`, southern[0]],
    ['§!"#¤%&/()=?`', `${QWERTY}Å^`, `${HOME}ÆØ*`, southern[1]],
  ),
  /* nb */ layout(
    ['|1234567890+\\', `${qwerty}å¨`, `${home}øæ'`, southern[0]],
    ['§!"#¤%&/()=?`', `${QWERTY}Å^`, `${HOME}ØÆ*`, southern[1]],
  ),
  /* tr */ layout(
    ['"1234567890*-', 'qwertyuıopğü', `${home}şi,`, '<zxcvbnmöç.'],
    ["é!'^+%&/()=?_", `${QWERTY}ĞÜ`, `${HOME}Şİ;`, '>ZXCVBNMÖÇ:'],
  ),
  /* cs */ layout(
    [';+ěščřžýáíé=´', `${qwertz}ú)`, `${home}ů§¨`, '\\yxcvbnm,.-'],
    ['°1234567890%ˇ', `${QWERTZ}/(`, `${HOME}"!'`, '|YXCVBNM?:_'],
  ),
  /* hu */ layout(
    ['0123456789öüó', `${qwertz}őú`, `${home}éáű`, 'íyxcvbnm,.-'],
    ['§\'"+!%/=()ÖÜÓ', `${QWERTZ}ŐÚ`, `${HOME}ÉÁŰ`, 'ÍYXCVBNM?:_'],
  ),
  /* ru */ layout(
    ['ё1234567890-=', 'йцукенгшщзхъ', 'фывапролджэ\\', '/ячсмитьбю.'],
    ['Ё!"№;%:?*()_+', 'ЙЦУКЕНГШЩЗХЪ', 'ФЫВАПРОЛДЖЭ/', '|ЯЧСМИТЬБЮ,'],
  ),
  /* uk */ layout(
    ["'1234567890-=", 'йцукенгшщзхї', 'фівапролджє\\', 'ґячсмитьбю.'],
    ['₴!"№;%:?*()_+', 'ЙЦУКЕНГШЩЗХЇ', 'ФІВАПРОЛДЖЄ/', 'ҐЯЧСМИТЬБЮ,'],
  ),
  /* el */ layout(
    ['`1234567890-=', ';ςερτυθιοπ[]', "ασδφγηξκλ΄'\\", '\\ζχψωβνμ,./'],
    ['~!@#$%^&*()_+', ':΅ΕΡΤΥΘΙΟΠ{}', 'ΑΣΔΦΓΗΞΚΛ¨"|', '|ΖΧΨΩΒΝΜ<>?'],
  ),
  /* hr, sl */ layout(
    ["¸1234567890'+", `${qwertz}šđ`, `${home}čćž`, central[0]],
    ['¨!"#$%&/()=?*', `${QWERTZ}ŠĐ`, `${HOME}ČĆŽ`, central[1]],
  ),
  /* ja */ layout(
    [' 1234567890-^', `${qwerty}@[`, `${home};:]`, ' zxcvbnm,./\\'],
    [' !"#$%&\'() =~', `${QWERTY}\`{`, `${HOME}+*}`, ' ZXCVBNM<>?_'],
  ),
  /* tr, F */ layout(
    ['+1234567890/-', 'fgğıodrnhpqw', 'uieaütkmlyşx', '<jövcçzsb.,'],
    ['*!"^$%&\'()=?_', 'FGĞIODRNHPQW', 'UİEAÜTKMLYŞX', '>JÖVCÇZSB:;'],
  ),
  /* us, Dvorak */ layout(
    ['`1234567890[]', "',.pyfgcrl/=", 'aoeuidhtns-\\', '\\;qjkxbmwvz'],
    ['~!@#$%^&*(){}', '"<>PYFGCRL?+', 'AOEUIDHTNS_|', '|:QJKXBMWVZ'],
  ),
];
