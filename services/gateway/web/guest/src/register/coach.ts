/** What makes an ask specific: whom it is for, what is wanted, and by when. */
interface Advice {
  readonly who: boolean;
  readonly what: boolean;
  readonly when: boolean;
  /** How many of the three are there. */
  readonly score: 0 | 1 | 2 | 3;
}

// a person or a trade, in English, German and Spanish
const someone =
  /(?<!\p{L})(?:someone|somebody|anyone|anybody|person|people|who|jemand(?:en|em)?|wer|leute|personen?|alguien|quien|personas?)(?!\p{L})/iu;
const trade =
  /(?<!\p{L})(?:investors?|founders?|lawyers?|attorneys?|nurses?|doctors?|teachers?|accountants?|journalists?|mentors?|angels?|recruiters?|architects?|cto|ceo|cfo|hr|\p{L}*(?:designer|developer|engineer|manager|consultant|advisor|adviser|marketer|researcher|specialist|expert|buyer|seller|partner|supplier)s?|\p{L}*(?:anw[aä]lt|investor|gründer|entwickler|gestalter|berater|steuerberater|ärzt|arzt|pfleger|lehrer|ingenieur|leiter|mentor|expert|einkäufer|lieferant|partner)(?:in|innen|en|e|er|s)?|abogad[oa]s?|inversor(?:a|es|as)?|fundador(?:a|es|as)?|desarrollador(?:a|es|as)?|diseñador(?:a|es|as)?|ingenier[oa]s?|enfermer[oa]s?|médic[oa]s?|profesor(?:a|es|as)?|asesor(?:a|es|as)?|mentor(?:a|es|as)?|expert[oa]s?|soci[oa]s?|proveedor(?:a|es|as)?)(?!\p{L})/iu;

const time =
  /(?<!\p{L})(?:today|tomorrow|tonight|asap|this (?:week|month|quarter|year)|next (?:week|month|quarter|year)|(?:by|before|until|within|in) (?:the )?(?:end|\d|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|fall|winter|q[1-4]|christmas|easter)|heute|morgen|diese[nrs]? (?:woche|monat|quartal|jahr)|nächste[nrs]? (?:woche|monat|quartal|jahr)|(?:bis|vor|binnen|innerhalb|in|im) (?:zum |ende |de[rnm] |von )*(?:ende|\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|frühjahr|frühling|sommer|herbst|winter|q[1-4]|weihnachten|ostern)|hoy|mañana|est[ea] (?:semana|mes|trimestre|año)|(?:el |la )?próxim[oa] (?:semana|mes|trimestre|año)|(?:antes de|hasta|para|en|dentro de) (?:el |la |los |las |fin de |finales de )*(?:final|fin|finales|\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|primavera|verano|otoño|invierno|navidad))|(?<!\p{L})q[1-4](?!\p{L})|(?<!\d)20\d\d(?!\d)|(?<!\d)\d{1,2}[./]\d{1,2}/iu;

// words that say nothing of what is wanted
const vague = new Set(
  (
    'a an the to for of and or in on at with my our your me us some any more new good great interesting i we need want looking look ' +
    'find meet help support advice tips contact contacts connections connect network networking opportunities ideas exchange synergies ' +
    'people someone somebody anyone who ein eine einen einem einer der die das den dem des und oder mit für zu im in am auf von mein ' +
    'meine meinen unser unsere ich wir suche suchen brauche brauchen möchte hilfe unterstützung rat tipps kontakt kontakte netzwerk ' +
    'netzwerken ideen austausch leute jemand jemanden neue neuen neues interessante un una unos unas el la los las de del y o en con ' +
    'para mi mis nuestro nuestra busco buscamos necesito necesitamos quiero ayuda apoyo consejo consejos contacto contactos red ideas ' +
    'intercambio alguien personas nuevos nuevas interesantes conocer gente'
  ).split(' '),
);

const tellingWords = 3;

/** Scores an ask by rule alone, here in the browser: the same text has the same score, and nobody else reads it. */
export function advise(ask: string): Advice {
  const who = someone.test(ask) || trade.test(ask);
  const when = time.test(ask);
  const words =
    ask
      .replace(time, ' ')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
  const what = words.filter((word) => !vague.has(word)).length >= tellingWords;
  const score = (Number(who) + Number(what) + Number(when)) as Advice['score'];
  return { who, what, when, score };
}
