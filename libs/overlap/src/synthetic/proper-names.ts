const ONSETS = ['b', 'c', 'ch', 'd', 'f', 'g', 'h', 'j', 'l', 'm', 'n', 'p', 'qu', 'r', 's', 't', 'tl', 'v', 'x', 'z'];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ia', 'ue', 'an', 'en', 'al'];

const SYLLABLES = ONSETS.length * NUCLEI.length;

/** A word of four syllables like a place's or a person's name, another for nearly each number. */
export function properName(number: number): string {
  let rest = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  let word = '';
  for (let syllable = 0; syllable < 4; syllable += 1) {
    const sound = rest % SYLLABLES;
    word += `${ONSETS[sound % ONSETS.length] ?? ''}${NUCLEI[Math.floor(sound / ONSETS.length)] ?? ''}`;
    rest = Math.floor(rest / SYLLABLES);
  }
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
