import { fold } from '../fold.ts';

/** Countries as they stand in brackets after a name, in English and Spanish. */
const COUNTRIES = `argentina, australia, austria, bangladesh, belgium, belgica, belize, belice, bolivia, brazil, brasil, bulgaria, canada, chile, china, colombia, costa rica, croatia, cuba,
  czechia, czech republic, denmark, dinamarca, dominican republic, republica dominicana, ecuador, egypt, el salvador, estonia, ethiopia, finland, finlandia, france, francia, germany, alemania,
  ghana, greece, grecia, guatemala, haiti, honduras, hong kong, hungary, hungria, iceland, india, indonesia, iran, iraq, ireland, irlanda, israel, italy, italia, jamaica, japan, japon, jordan,
  kenya, latvia, lebanon, lithuania, luxembourg, malaysia, malta, mexico, morocco, marruecos, nepal, netherlands, paises bajos, new zealand, nicaragua, nigeria, norway, noruega, pakistan, panama,
  paraguay, peru, philippines, poland, polonia, portugal, puerto rico, romania, russia, saudi arabia, senegal, serbia, singapore, slovakia, slovenia, south africa, sudafrica, south korea, spain,
  espana, sri lanka, sweden, suecia, switzerland, suiza, taiwan, tanzania, thailand, tunisia, turkey, turquia, uganda, ukraine, united arab emirates, united kingdom, uk, reino unido,
  united states, united states of america, usa, estados unidos, ee uu, uruguay, venezuela, vietnam, zambia, zimbabwe`;

const KNOWN: ReadonlySet<string> = new Set(COUNTRIES.split(/,\s+/));

/** Whether a text is the name of a country and nothing else. */
export const isCountryName = (text: string): boolean => KNOWN.has(fold(text).replace(/\./g, '').trim());
