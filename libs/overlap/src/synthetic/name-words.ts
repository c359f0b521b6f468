import { pairs } from './bilingual.ts';

const HEADS = `
Center for|Centro de
Foundation for|Fundacion para
Network for|Red de
Institute for|Instituto de
Association for|Asociacion de
House of|Casa de
Collective for|Colectivo de
Alliance for|Alianza por
Committee for|Comite de
Services for|Servicios para`;

/** Fields that many organisations have in their names. */
const FIELDS = `
Human Rights|Derechos Humanos
Migrants|Migrantes
Refugees|Refugiados
Women|Mujeres
Children|Ninez
Workers|Trabajadores
Legal Defense|Defensa Legal
Community Development|Desarrollo Comunitario
Justice|Justicia
Peace|Paz
Health|Salud
Education|Educacion
Youth|Jovenes
Families|Familias
Farmworkers|Jornaleros
Social Research|Investigacion Social
Housing|Vivienda
Technology|Tecnologia
Universities|Universidades
Law|Derecho`;

/** Fields of few. */
const RARE_FIELDS = `
Indigenous Peoples|Pueblos Indigenas
Journalists|Periodistas
Citizen Participation|Participacion Ciudadana
Transparency|Transparencia
Democracy|Democracia
Public Policy|Politicas Publicas
Popular Education|Educacion Popular
Rural Development|Desarrollo Rural
Food Sovereignty|Soberania Alimentaria
Water|Agua
Forests|Bosques
Climate|Clima
Energy|Energia
Public Space|Espacio Publico
Culture|Cultura
Music|Musica
Theatre|Teatro
Cinema|Cine
Radio|Radio
Libraries|Bibliotecas
Reading|Lectura
Sports|Deporte
Nutrition|Nutricion
Mental Health|Salud Mental
Midwifery|Parteria
Disability|Discapacidad
Older Persons|Personas Mayores
Deaf Persons|Personas Sordas
Sexual Diversity|Diversidad Sexual
Gender Equality|Igualdad de Genero
Memory|Memoria
Truth|Verdad
Missing Persons|Personas Desaparecidas
Forensic Anthropology|Antropologia Forense
Victims|Victimas
Prisons|Prisiones
Police Reform|Reforma Policial
Public Security|Seguridad Ciudadana
Drug Policy|Politica de Drogas
Trade Unions|Sindicatos
Domestic Workers|Trabajadoras del Hogar
Fair Trade|Comercio Justo
Coffee Growers|Cafetaleros
Artisans|Artesanos
Fishers|Pescadores
Beekeepers|Apicultores
Savings|Ahorro
Microfinance|Microfinanzas
Cooperatives|Cooperativas
Innovation|Innovacion
Open Data|Datos Abiertos
Digital Rights|Derechos Digitales
Privacy|Privacidad
Borders|Fronteras
Deported Persons|Personas Deportadas
Diaspora|Diaspora
Hometown Clubs|Clubes de Oriundos
Remittances|Remesas
Philanthropy|Filantropia
Volunteers|Voluntarios
Emergencies|Emergencias
Disasters|Desastres
Land|Tierra
Territory|Territorio
Mining|Mineria
Rivers|Rios
Seas|Mares
Birds|Aves
Seeds|Semillas
Agroecology|Agroecologia
Science|Ciencia
Theology|Teologia
Interfaith Dialogue|Dialogo Interreligioso`;

export const heads = pairs(HEADS);
export const fields = pairs(FIELDS);
export const rareFields = pairs(RARE_FIELDS);
