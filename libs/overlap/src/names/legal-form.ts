/** Families of legal forms and how they are written, as folded words; dotted initials are one word ("A. C." is "ac"). */
const FORMS: Readonly<Record<string, string>> = {
  civil: 'ac|asociacion civil|asoc civil|associacao civil',
  iap: 'iap|institucion de asistencia privada', abp: 'abp|asociacion de beneficencia privada', ibp: 'ibp|institucion de beneficencia privada',
  iasp: 'iasp|institucion de asistencia social privada', fbp: 'fbp|fundacion de beneficencia privada',
  sc: 'sc|sociedad civil', scp: 'scp', foundation: 'fundacion privada|fund priv|fundacio privada', trust: 'fideicomiso',
  sa: 'sa|sa de cv|sab de cv|sapi|sapi de cv|sas|sociedad anonima|spa|ag|ab|as|oy|oyj|nv|plc|co ltd|corp|corporation|sau',
  srl: 's de rl|s de rl de cv|srl|srl de cv|sl|slu|slne|ltd|limited|ltda|limitada|llc|gmbh|bv|sarl|eirl|kg|aps|doo|pty ltd|pvt ltd|sp zoo|lda|kft',
  inc: 'inc|incorporated', npo: '501c3|501 c3|501c 3|501 c 3|nonprofit|npo', ong: 'ong|osc|ngo|organizacion no gubernamental|organizacion de la sociedad civil|ongd',
  cio: 'cio|scio', cic: 'cic|community interest company', ev: 'ev|eingetragener verein', ggmbh: 'ggmbh|gug', cooperative: 'sc de rl|scl|coop', asbl: 'asbl|vzw|aisbl',
};

const FAMILY_OF = new Map(Object.entries(FORMS).flatMap(([family, written]) => written.split('|').map((form) => [form, family] as const)));
const LONGEST = 5;
const LAST = new Set([...FAMILY_OF.keys()].map((form) => form.split(' ').at(-1) ?? ''));

export const isForm = (word: string): boolean => FAMILY_OF.has(word);

export interface Peeled {
  readonly words: readonly string[];
  /** The families of the forms found, the last first: a name may carry two ("AC A.C."). */
  readonly forms: readonly string[];
}

/** Takes legal forms off the end of a name's folded words, and "Asociación Civil" off its beginning. One word always stays. */
export function peelForms(given: readonly string[]): Peeled {
  let words = given;
  const forms: string[] = [];
  for (let found = formAtEnd(words); found && forms.length < 3; found = formAtEnd(words)) {
    forms.push(found.family);
    words = words.slice(0, -found.length);
  }
  const leading = words.length > 2 ? FAMILY_OF.get(words.slice(0, 2).join(' ')) : undefined;
  if (leading === undefined) return { words, forms };
  return { words: words.slice(2), forms: [...forms, leading] };
}

function formAtEnd(words: readonly string[]): { family: string; length: number } | null {
  if (!LAST.has(words.at(-1) ?? '')) return null;
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
    const family = FAMILY_OF.get(words.slice(-length).join(' '));
    if (family !== undefined) return { family, length };
  }
  return null;
}
