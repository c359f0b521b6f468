/**
 * Invented words that mean nothing in English or Spanish and are said alike in both. No names of people or places: what
 * is protected must not be taken for something else.
 */
const WORDS = (
  'Alvemir Anduvel Arbolun Astrevil Balumer Bandorel Belquimar Bolvaro Bramilot Calvundi Candovel Cerbalun Cindorel Colvemar ' +
  'Dalomir Delumar Dolverin Drumavel Elmandor Elvunda Endrabel Estumar Falvendor Farolum Felquimor Fondrivel Galumer Gelvandor ' +
  'Glomavir Gurvalen Helmodar Hivorun Ilvadel Indomar Jalvemir Jorvelun Kalmivor Kelumar Landuvel Lomivar Lumavel Lurvenda ' +
  'Maldovir Melquimar Mondavel Murvelin Nalumor Nelvadir Norduvel Olmeviro Ondavel Orvalum Palvemor Pelumir Pondrival ' +
  'Quelmador Quimavel Ralvundo Relumar Rondivel Rumalvo Salvundir Selumor Sondravel Talvemar Telquimor Tondavil Trumalen ' +
  'Ulmendor Umbravel Valumor Velquidar Vindomel Vorlumad Xalvemir Yelmadur Zalvendo Zelumar Zondivel'
).split(' ');

/**
 * A name for something whose own name is not to be said: two invented words, a third where two are not enough.
 *
 * @param draw a random whole number from 0 up to and without `below`
 * @param taken the code names that stand for something already
 * @returns a name that is not taken. Nothing of what it stands for goes into it, so that nothing can be read from it.
 */
export function drawCodeName(draw: (below: number) => number, taken: ReadonlySet<string>): string {
  for (let tries = 0; ; tries++) {
    const words = tries < PATIENCE ? 2 : 3;
    const name = Array.from({ length: words }, () => WORDS[draw(WORDS.length)]).join(' ');
    if (new Set(name.split(' ')).size === words && !taken.has(name)) return name;
  }
}

const PATIENCE = 20;
