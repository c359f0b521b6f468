const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that say nothing in names and purposes, English and Spanish. */
export const STOP_WORDS = set(`a an the of and for to in on at by with from as or its their his her is are be will this that which who
  it they we our has have been was were not but into up over through during until than both more these those all other also
  el la los las lo un una de del y e o u para por en al con su sus que se es son como entre hacia sobre sin desde hasta este esta
  estos estas ser ha han mas sus dos tres one two three`);

/** One concept a line: its name, then its words in English and Spanish as `stem` leaves them. */
const CONCEPTS = `
migrat: migrant migration migratory migrante migracion migratorio migratoria immigrant immigration inmigrante inmigracion emigrant
refugee: refugiado refugiada refuge
asylum: asilo
right: derecho
human: humano humana humanitarian humanitario humanitaria
justice: justicia
legal: law juridico juridica lawyer abogado abogada
litigat: litigation litigio litigate strategic
woman: women mujer
child: children nino nina ninez infancia childhood
youth: young joven juventud juvenil
family: families familia familiar
worker: labor labour laboral trabajador trabajadora obrero jornalero farmworker
recruit: recruitment reclutamiento contratacion recruiter reclutador
detention: detain detencion detenido
deport: deportation deportacion deportado deportada
return: returnee retorno retornado retornada
health: salud
education: educacion educativo educativa
housing: vivienda
shelter: albergue casa home
violence: violencia
border: frontera fronterizo fronteriza
transit: transito
advocacy: incidencia advocate
train: training capacitacion formacion
research: investigacion study estudio
network: red
community: comunidad comunitario comunitaria
indigenous: indigena pueblo
defend: defensa defence defense
defender: defensor defensora
disappear: disappeared desaparecido desaparecida desaparicion missing
search: busqueda
forensic: forense
journalis: journalist journalism periodista periodismo
policy: politica
water: agua
advice: asesoria orientacion advise counsel
access: acceso
protect: protection proteccion
development: desarrollo develop
foundation: fundacion
association: asociacion
organization: organisation organizacion
center: centre centro
institute: instituto
university: universidad
international: internacional
national: nacional
regional: region
central: centro-america centroamericano centroamericana centroamerica
american: america americano americana
mexico: mexican mexicano mexicana
south: sur
north: norte
victim: victima
crime: crimen delito criminal
truth: verdad
corridor: corredor
peace: paz
people: persona
alliance: alianza
coalition: coalicion
collective: colectivo colectiva
movement: movimiento
service: servicio
company: empresa
committee: comite
church: iglesia
home: hogar
document: documentation documentacion documentar
accompan: accompaniment acompanamiento acompanar
psychosocial: psicosocial
covid: covid19 coronavirus`;

const CONCEPT_OF: ReadonlyMap<string, string> = new Map(CONCEPTS.trim().split('\n').flatMap((line) => {
  const [concept = '', words = ''] = line.split(': ');
  return [concept, ...words.split(' ')].map((word) => [stem(word), concept] as const);
}));

/** Takes plurals and a last "e" off, and writes Spanish -ción and -idad as English -tion and -ity: cruder than a stemmer, but the same for both. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '').replace(/e$/, '')
    .replace(/ccion$/, 'ction').replace(/cion$/, 'tion').replace(/idad$/, 'ity').replace(/ph/g, 'f');
}

/** What a folded word stands for in either language: "migrantes", "migration" and "inmigración" are one concept. */
export function conceptOf(word: string): string {
  const stemmed = stem(word);
  return CONCEPT_OF.get(stemmed) ?? stemmed;
}

/** Whether the word has a line of its own in the list of concepts. */
export const isConcept = (word: string): boolean => CONCEPT_OF.has(stem(word));

function concepts(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(conceptOf));
}

/** Words that grant texts use of any grant, so that sharing them says nothing of its purpose. */
export const GRANT_WORDS = concepts(`grant subvencion donativo donacion donation award fund fondo funding financiamiento pooled part parte
  project proyecto program programme programa work trabajo support supporting supported apoyo apoyar toward wave ola year ano month mes
  restricted unrestricted restringido flexible general core cost costo gasto running salary salario renewable renovable initiative
  iniciativa joint conjunto phase fase through term plazo use provide enable help contribution aportacion aporte total purpose`);

/** Words in many organisations' names; shared alone they prove nothing. */
export const NAME_WORDS = concepts(`foundation association organisation organization center centre network institute fund trust charity
  society council group service project program university college church school international national regional latin american
  central north south east west action alliance coalition federation committee house company group union community cooperative
  collective movement civil public general local united world global resource state national work fund`);

/** Places of the corridor and around it, as they stand in names. */
export const PLACE_WORDS = concepts(`mexico guatemala honduras salvador nicaragua costa rica panama belize chiapas oaxaca veracruz tabasco
  puebla jalisco tijuana sonora chihuahua istmo tapachula new york california texas arizona washington angeles san francisco santa
  london england scotland wales kingdom america`);

/** Words of this field, common in names and purposes alike. */
export const FIELD_WORDS = concepts(`migrat refugee asylum right human justice legal law advice social develop education health woman child
  youth family worker peace support aid help care people access defend protect welfare housing home shelter democracy state life
  solidarity development immigration`);
