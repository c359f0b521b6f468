/**
 * Spanish words of grant texts with an English one that says the same, each by how it begins, so that "fortalecer" and
 * "fortalecimiento" are one. Longer beginnings win.
 */
const BEGINNINGS = `
abus abuse, acces access, acog shelter, activid activity, acuerd agreement, adolescent youth, agricol agricultur, ahorr savings, aliad partner, alianz alliance,
alimen food, ampli expand, analis analysis, apoy support, aprendiz learning, asamble assembly, asesor advice, asist assistance, atenc care, atend care,
audienc hearing, autoridad authority, ayud aid, bilingu bilingual, brigad brigade, busc search, cafe coffee, calid quality, campan campaign,
campes farmer, capacid capacity, ciencia science, ciud city, ciudadan citizen, clim climate, clinic clinic, colabor collaboration, comerci trade,
comision commission, comunic communication, conferenc conference, congres congress, conoc knowledge, conservac conservation, construcc construction,
consul consular, consult consultation, cooperac cooperation, coordin coordination, cosech harvest, crea create, cultur culture, debat debate,
democra democracy, denunc complaint, depart department, desarroll development, desastr disaster, desplaz displacement, destin destination,
dialog dialogue, difu dissemination, discrimin discrimination, disen design, diversidad diversity, document document, econom economic,
emergenc emergency, emple employment, encuentr meeting, enfoque approach, equidad equity, escol school, escuel school, espac space, estad state,
estadist statistic, estrat strategic, estud research, evalu evaluation, explot exploitation, extorsion extortion, ferrocarril train, financ finance,
foro forum, fortalec strengthen, fraud fraud, gestion management, gobiern government, grup group, herramient tool, higien hygiene, huracan hurricane,
identific identification, igual equality, implement implementation, impuls promote, inclus inclusion, inform information, innova innovation,
inscripcion enrolment, inspecc inspection, institucion institution, integracion integration, interpret interpreter, investig research, jurid legal,
justici justice, lengu language, lesbian lesbian, lider leader, lineas line, litig litigation, manten maintain, materi material, medios media,
mejor improve, metod method, mineri mining, minero mining, monitor monitoring, movim movement, municip municipal, necesid need, nivel level,
nuev new, oficin office, oportun opportunity, organism organization, particip participation, plataform platform, poblac population, pobre poverty, polici police,
practic practice, presupuest budget, preven prevention, proces process, producc production, profesion professional, promoc promotion, promotor promoter,
promov promote, propuest proposal, publica public, publicac publication, publico public, publicos public, puert port, reasentam resettlement,
recurs resource, reforma reform, registr registration, reinserc reintegration, reintegr reintegration, remes remittance, remot remote,
rendicion accountability, respons responsibility, respuest response, resultad result, reubic relocation, riesg risk, robo theft, ruta route, salari wage,
salud health, sanit sanitary, secretar secretariat, secuestr kidnapping, seguimient monitoring, segur security, seminari seminar, separac separation,
servici service, sistem system, situac situation, sociedad society, solicit request, taller workshop, tecnic technical, tecnolog technology,
telefon telephone, temporal temporary, tierra land, transparen transparency, trata trafficking, tratad treaty, tribunal court,
universi university, vigilan monitoring, vincul link, visita visit, viviend housing, voluntari volunteer, votant voter, voto vote, xenofob xenophobia`;

const ENGLISH: ReadonlyMap<string, string> = new Map(BEGINNINGS.trim().split(/,\s*/).map((pair) => {
  const [beginning = '', english = ''] = pair.split(' ');
  return [beginning, english] as const;
}));

const SHORTEST = Math.min(...[...ENGLISH.keys()].map(({ length }) => length));

/** Words that join others and say nothing, besides the stop words of names. */
export const JOINING: ReadonlySet<string> = new Set(`mediante traves ante tras contra dentro fuera cada cual cuales cuyo donde cuando desde segun durante aun tambien
  asi muy otro otra otros otras todo toda todos todas nuevo nueva nuevos nuevas acerca junto partir lugar forma manera
  through across within including among about between around based using such other new against before after while where when also each
  every many most some any via per under out off own well further well-being toward`.split(/\s+/));

/** The English of a Spanish word by its longest known beginning, or the word itself. */
export function inEnglish(word: string): string {
  for (let length = word.length; length >= SHORTEST; length -= 1) {
    const english = ENGLISH.get(word.slice(0, length));
    if (english !== undefined) return english;
  }
  return word;
}
