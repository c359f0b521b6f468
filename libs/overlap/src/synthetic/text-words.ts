import { pairs, type Bilingual } from './bilingual.ts';

/** What grants of the field speak of, a subject a line. */
const SUBJECTS = `
recruitment fraud|fraude en el reclutamiento
temporary work visas|visas de trabajo temporal
wage theft|robo de salarios
labour inspections|inspecciones laborales
asylum procedures|procedimientos de asilo
immigration detention|detencion migratoria
family separation|separacion de familias
unaccompanied children|ninez no acompanada
shelters along the railway|albergues en la ruta del tren
psychosocial accompaniment|acompanamiento psicosocial
forensic identification|identificacion forense
search for missing persons|busqueda de personas desaparecidas
strategic litigation|litigio estrategico
legal clinics|clinicas juridicas
consular protection|proteccion consular
deported workers|trabajadores deportados
reintegration of returnees|reintegracion de retornados
remittances and savings|remesas y ahorro
indigenous languages|lenguas indigenas
community radio|radio comunitaria
investigative journalism|periodismo de investigacion
xenophobia in the media|xenofobia en los medios
public budgets|presupuestos publicos
access to information|acceso a la informacion
victims of violence|victimas de violencia
gender violence|violencia de genero
sexual exploitation|explotacion sexual
human trafficking|trata de personas
organized crime|crimen organizado
kidnapping and extortion|secuestro y extorsion
border militarization|militarizacion de la frontera
police accountability|rendicion de cuentas de la policia
climate displacement|desplazamiento climatico
coffee harvest|cosecha de cafe
domestic workers|trabajadoras del hogar
construction workers|trabajadores de la construccion
agricultural guestworkers|jornaleros agricolas
health brigades|brigadas de salud
mental health|salud mental
clean water|agua limpia
school enrolment|inscripcion escolar
bilingual education|educacion bilingue
youth leadership|liderazgo juvenil
women leaders|mujeres lideres
lesbian and transgender migrants|personas migrantes lesbianas y trans
documentation of abuses|documentacion de abusos
truth commissions|comisiones de la verdad
refugee resettlement|reasentamiento de refugiados
naturalization workshops|talleres de naturalizacion
voter registration|registro de votantes
regional networks|redes regionales
municipal policies|politicas municipales
migration statistics|estadisticas de migracion
protection of defenders|proteccion de defensores
digital security|seguridad digital
emergency relocation|reubicacion de emergencia
humanitarian visas|visas humanitarias
food and hygiene kits|alimentos y kits de higiene
hurricane recovery|recuperacion tras el huracan
land rights|derechos de la tierra
mining conflicts|conflictos mineros
free trade agreements|tratados de libre comercio
remote hearings|audiencias remotas
interpreters in courts|interpretes en tribunales`;

const WAYS = `
To support|Para apoyar
Towards|Hacia
For work on|Para el trabajo en
To strengthen|Para fortalecer
Support for|Apoyo a
To expand|Para ampliar`;

const MEANS = `
training of promoters|formacion de promotores
advocacy before congress|incidencia ante el congreso
monthly workshops|talleres mensuales
research with universities|investigacion con universidades
legal advice|asesoria legal
a national campaign|una campana nacional
strategic litigation|litigio estrategico
alliances with churches|alianzas con iglesias
community organizing|organizacion comunitaria
monitoring of ports of entry|monitoreo de puertos de entrada
publications and forums|publicaciones y foros
telephone lines|lineas telefonicas`;

const DETAILS = `
scholarships|becas
interviews|entrevistas
a database|una base de datos
a hotline|una linea de ayuda
theatre|teatro
a museum|un museo
photography|fotografia
an archive|un archivo
podcasts|podcasts
short films|cortometrajes
murals|murales
handbooks|manuales
translators|traductores
midwives|parteras
nurses|enfermeras
dentists|dentistas
gardens|huertos
bakeries|panaderias
weaving|tejido
fishing|pesca
beekeeping|apicultura
maize|maiz
bananas|platano
sugar cane|cana de azucar
shrimp farms|granjas camaroneras
hotels|hoteles
restaurants|restaurantes
factories|maquilas
trucks|camiones
buses|autobuses
bicycles|bicicletas
ferries|transbordadores
bridges|puentes
airports|aeropuertos
prisons|carceles
courtrooms|juzgados
notaries|notarias
birth certificates|actas de nacimiento
passports|pasaportes
tax returns|declaraciones fiscales
pensions|pensiones
insurance|seguros
loans|prestamos
cooperatives|cooperativas
unions|sindicatos
guilds|gremios
mayors|alcaldes
senators|senadores
ombudsmen|ombudsman
embassies|embajadas
parishes|parroquias
synods|sinodos
mosques|mezquitas
festivals|festivales
football|futbol
chess|ajedrez
libraries|bibliotecas
kindergartens|guarderias
orphanages|orfanatos
playgrounds|parques infantiles
apprenticeships|aprendices
carpentry|carpinteria
sewing|costura
software|programas de computo
maps|mapas
satellites|satelites
drones|drones
cameras|camaras
fingerprints|huellas dactilares
genetic samples|muestras geneticas
cemeteries|cementerios
exhumations|exhumaciones
memorials|memoriales
anniversaries|aniversarios
pilgrimages|peregrinaciones
caravans|caravanas
deserts|desiertos
rivers|rios
volcanoes|volcanes
floods|inundaciones
droughts|sequias
earthquakes|terremotos
vaccines|vacunas
pregnancy|embarazo
disability|discapacidad
addiction|adicciones
grief|duelo
elderly|adultos mayores
twins|gemelos
widows|viudas
fathers|padres
grandmothers|abuelas
teachers|maestras
students|estudiantes
soldiers|soldados
firefighters|bomberos
judges|jueces
prosecutors|fiscales
detectives|detectives
reporters|reporteros
bloggers|blogueros
printers|imprentas
newspapers|periodicos
television|television
concerts|conciertos
poetry|poesia
recipes|recetas
markets|mercados
ports|puertos
warehouses|bodegas
cold storage|camaras frias
solar panels|paneles solares
stoves|estufas
latrines|letrinas
wells|pozos`;

export const subjects = pairs(SUBJECTS);
export const ways = pairs(WAYS);
export const means = pairs(MEANS);
export const details = pairs(DETAILS);

export const PROGRAMMES: readonly Bilingual[] = [
  ['Migration', 'Migración'], ['Human Rights', 'Derechos Humanos'], ['Labor Rights', 'Derechos Laborales'], ['Access to Justice', 'Acceso a la Justicia'], ['Women', 'Mujeres'],
];
