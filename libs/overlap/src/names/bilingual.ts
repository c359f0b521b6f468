/**
 * Words of organisations' names that mean the same in English, Spanish, Portuguese, French, Catalan and German where neither their
 * letters nor the mined lexicon show it, folded, one meaning a line. Put together by hand.
 */
const MEANINGS = `
accounting contaduria contabilidad contabilidade comptabilite
administration administracion administracao management gestion gestao
advanced avanzado avanzados avanzada avancado avancados avances
agency agencia agence agentur
agriculture agricultural agropecuaria agropecuario agropecuarias agropecuarios agricola agricolas agricole
aid ayuda ajuda aide assistance asistencia assistencia hilfe
air aire aereo aerea
animal animales animais zoological zootecnia
applied aplicaciones aplicacoes applications application aplicada aplicadas aplicado aplicados appliquee appliquees angewandte
army ejercito exercito
art arts arte artes artistic artistico bellas
association asociacion associacao associacio associazione verein vereniging
authority autoridad autoridade
bank banco banque caixa
blood sangre sangue hemoterapia
board junta concejo consejo conselho council conseil consell rat
brain cerebro cerveau hirn
brotherhood hermandad irmandade
building construccion construcao edificacion
business empresa empresas empresarial empresariais negocios negocio empresarios entrepreneurs
cancer oncologia oncology oncologico krebs
care cuidado cuidados atencion atencao soins
center centre centro centri centrum zentrum
change cambio mudanca
charity caridad beneficencia beneficente
christian cristiano cristiana crista chretien
city ciudad cidade ville stadt ciutat
climate clima climatico climatica klima
coast costa costeno cote litoral coastal
college colegio colegiado facultad faculty faculdade faculte fakultat
computing computacion computacional computacionales informatica informatics
commerce comercio trade commercial comercial
competition competencia
conservation conservacion conservacao
congress congreso congresso
court tribunal corte
culture cultural cultura culturel culturales
deaf sordos surdos
defense defence defensa defesa
democracy democracia democratie
democratic democratico democratica
department departamento departement
deputies diputados deputados
design diseno
disability discapacidad deficiencia deficiente disabled
disease diseases enfermedad enfermedades doenca doencas maladie maladies
drug drugs farmaco farmacos medicamento medicamentos
early temprana temprano
earth tierra terra terre
east este leste est oriente oriental eastern orient ost
education educacion ensino ensenanza educacao bildung teaching
emergency emergencia emergencias urgencias
employment empleo emprego trabajo trabalho travail labor labour
energy energia energetico energie
engineer engineers ingeniero ingenieros engenheiros
engineering ingenieria engenharia ingenierie
environment environmental ambiente ambiental medioambiente ambientais umwelt
ethics etica ethique
excellence excelencia
experience experiencia
eye ocular ojo ojos olhos ophthalmology oftalmologia oftalmologico
farmers campesinos campesina agricultores agricultor farmer peasant
federal federado
field campo
finance finanzas financas financial financiero financieros
fire fuego bomberos
fish fisheries fishery pesca pesqueiro pesquero pesqueira pesquerias
food alimentos alimentaria alimentacion alimentario alimentacao
forest forests forestal forestry forestales bosque bosques floresta florestal floresta silvicultura
force forces fuerza fuerzas forca forcas
foundation fundacion fundacao fundacio fondation fondazione stiftung stichting stiftelsen nadace
free libre livre freie
freedom liberty libertad liberdade
future futuro futur
garden gardens jardin jardines jardim jardi
gender genero genre
general geral
girls ninas meninas girl nina
government gobierno governo gouvernement
great grand gran grande
green verde vert verte
group grupo groupe gruppe
hand hands mano manos
heart corazon coracao coeur cardio cardiologia cardiology herz cardiac cardiovascular
heritage patrimonio patrimoine
higher superior superiores superieure superieur hochschule
history historia historico historical histoire geschichte
home hogar lar
homeless habitantes
hope esperanza esperanca espoir
hospital hospitalario hospitalar krankenhaus klinikum klinik spital
house casa maison haus
housing vivienda habitacao logement
hunger hambre fome
industry industria industrial industrie
infrastructure infraestructura
innovation innovacion inovacao
island islands isla islas ilha ilhas
justice justicia justica
kidney renal
interior domestic internal interno
king rey rei roi
knowledge conocimiento conhecimento saber
land tierras
language languages idioma idiomas lengua lenguas lingua linguas langue langues
leadership liderazgo lideranca
lab laboratory laboratorio laboratoire laboratorios 
life vida vie leben
library biblioteca bibliotheque bibliothek
light luz lumiere
lung pulmon pulmonar respiratory respiratorias
marine marino marina marinas marinho sea mar maritime maritimo maritima mer meer oceanic
market mercado marche
marketing mercadeo mercadotecnia
millennium milenio milenium
mining minas mineria minera mines
mothers madres maes mother madre
mountain montana sierra serra monte
municipal municipality municipio ayuntamiento camara alcaldia council
museum museo museu musee
music musica musique musik musical
mutual mutua mutualidad
neighborhood neighbourhood barrio vecinal
network red redes rede reseau xarxa netzwerk
new nuevo nueva nuevas novo nova nouveau nouvelle neue neu nou
north norte nord northern septentrional
northeast noreste nordeste northeastern nororiental
northwest noroeste northwestern noroccidental
nuclear atomica atomic
nursing enfermeria enfermagem nurses enfermeros enfermeras infirmieres
nutrition nutricion nutricao
ocean oceano oceanica oceanography oceanografia oceanograficas
office oficina escritorio bureau
our nuestro nuestra nuestros nuestras nosso nossa
partnership alianza
patients pacientes
pediatric pediatrico pediatrica pediatria paediatric infantil children kinder enfants
people peoples popular pueblo pueblos povo povos folk
physics fisica fisico physique physik
plant plants planta plantas vegetal vegetales vegetais
police policia
polytechnic politecnico politecnica polytechnique politecnic
poor pobres pobreza poverty
port puerto porto
prison carcel prisiones prisional penitenciario
productivity productividad
project proyecto projeto projet
public publica publico publique publics
quality calidad qualidade
queen reina rainha
railway ferrocarril ferroviario railways ferrocarriles
rescue rescate salvamento
research investigacion investigaciones pesquisa investigacao pesquisas recherche recherches investigations forschung recerca investigacio
resource resources recursos ressources
river rio riviere
road roads caminos carreteras vial
royal real royale
rural campesino
saint san santo santa sao st
savings ahorro ahorros poupanca
school escuela escola ecole colegio schule
science sciences ciencia ciencias cientifico cientifica scientific cientificos scientifique wissenschaft
secretariat secretaria secretary
security seguridad seguro seguranca safety securite
seed semilla semillas semences seeds
service services servicio servicios servico servicos
sign senas
society sociedad sociedade societe gesellschaft societat
soil suelo suelos solo solos
solidarity solidaridad solidario solidaria solidariedade
south sur sul sud southern meridional austral
southeast sureste sudeste southeastern suroriental
southwest suroeste sudoeste southwestern suroccidental
space espacio espacial espaciales
speech habla fala
spirit espiritu
sport sports deporte deportes deportivo deportiva esporte
state estatal estado estadual etat
street calle calles rua
student students estudiantes estudiante estudantes
study studies estudio estudios estudos etudes estudis
support apoyo apoio
supply supplies suministro suministros
surgery surgical cirugia cirurgia quirurgico
survey encuesta
sustainable sostenible sostenibles sustentable sustentavel durable sustainability sustentabilidad sostenibilidad
system systems sistema sistemas systeme
tax tributaria tributario
teacher teachers maestros docente docentes profesores professores magisterio
technological technology tecnologico tecnologica tecnologia technologie tecnologicas tecnologicos technologique technologies
theater theatre teatro
tourism turismo tourisme
town villa vila
traffic transito trafico
training capacitacion formacion entrenamiento treinamento formation
transport transporte transportes transportation
tree trees arbol arboles
tropical tropicales tropico
union sindicato
unit unidad unidade unite
united unidos unidas unida
university universidad universitario universitaria universidade universite universitat universitari universitarios
urban urbano urbana
valley valle vale vallee
veteran veterans veteranos veterano
village aldea aldeas
violence violencia violencia
voice voices voz voces
volunteer volunteers voluntarios voluntariado
war guerra
welfare bienestar wellbeing
west oeste ouest occidente occidental western poniente
wildlife fauna silvestre
wine vino vinho vitivinicultura
woman women mujer mujeres mulher mulheres femmes frauen dones
word palabra palavra
work obra obras
worker workers trabajador trabajadores trabalhadores obrero obreros
world mundo mundial mundi monde mondial
young joven jovenes jovens
youth juventud juventude juvenil jeunesse jugend
brazil brazilian brasil brasileira brasileiro bresil
spain spanish espana espanola espanol espanoles espanolas hispanic espagne espanyola
portugal portuguese portuguesa portugues
mexico mexican mexicano mexicana mexicanos mexicanas mexique
argentina argentine argentinian argentino
chile chilean chileno chilena
peru peruvian peruano peruana
colombia colombian colombiano colombiana
cuba cuban cubano cubana
ecuador ecuadorian ecuatoriano ecuatoriana
venezuela venezuelan venezolano venezolana
guatemala guatemalan guatemalteco guatemalteca
honduras honduran hondureno hondurena
salvador salvadoran salvadoreno salvadorena
bolivia bolivian boliviano boliviana
uruguay uruguayan uruguayo uruguaya
paraguay paraguayan paraguayo paraguaya
nicaragua nicaraguan nicaraguense
panama panamanian panameno panamena
dominican dominicano dominicana
catalonia catalan catalunya catalana cataluna catala catalans
basque vasco vasca euskal euskadi pais
galicia galician gallego galego galega gallega
andalusia andalusian andalucia andaluz andaluza
valencia valencian valenciana valenciano
germany german deutsche deutschland aleman alemana deutscher deutsches
france french francaise francais francesa
italy italian italiana italiano
swiss switzerland schweizer suisse suiza
lisbon lisboa
seville sevilla
saragossa zaragoza
london londres
america american americana americano americas
european europe europea europeo europeia europeu europeenne
latin latino latina latinoamericana latinoamericano
ibero iberoamericana iberoamericano
indigenous indigena indigenas
pontifical pontificia pontificio
catholic catolica catolico catholique
adventist adventista
evangelical evangelica evangelico
autonomous autonoma autonomo autonome
national nacional nationale nacionales
international internacional internationale internacionales
open abierta abierto aberta aberto ouverte offene
distance distancia
military militar
naval navy armada
special especiales especial
technical tecnica tecnico technique tecnicos tecnicas
`;

const MEANING_OF: ReadonlyMap<string, string> = meanings();

/** The first meaning that a word stands in is its own. */
function meanings(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of MEANINGS.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) if (!found.has(word)) found.set(word, words[0] ?? word);
  }
  return found;
}

/** The first word of the line in which a word or its singular stands. */
export const meaningOf = (word: string): string | undefined =>
  MEANING_OF.get(word) ?? (word.length > 4 && word.endsWith('s') ? MEANING_OF.get(word.slice(0, -1)) ?? MEANING_OF.get(word.slice(0, -2)) : undefined);

const COUNTRIES: ReadonlySet<string> = new Set(('brazil spain portugal mexico argentina chile peru colombia cuba ecuador venezuela guatemala honduras salvador bolivia uruguay paraguay nicaragua '
  + 'panama dominican catalonia basque galicia andalusia valencia germany france italy swiss').split(' '));

/** Whether a meaning is that of a country or region. */
export const isCountry = (meaning: string): boolean => COUNTRIES.has(meaning);
