/** What a column of an officer's spreadsheet may hold. The first eight are what matters; the others are kept where they are there. */
export const TERMS = [
  'grantee', 'title', 'amount', 'currency', 'start', 'end', 'place', 'theme',
  'awarded', 'id', 'link', 'description', 'funder', 'identifier',
] as const;

export type Term = (typeof TERMS)[number];

/** The eight columns of the template. */
export const COLUMNS_THAT_MATTER = TERMS.slice(0, 8) as readonly Term[];

/** Without these a row says no grant. One currency for all rows may stand in for its column, and the award date for the start. */
export const REQUIRED_TERMS: ReadonlySet<Term> = new Set(['grantee', 'title', 'amount', 'currency', 'start']);

/** Headings that say a term, in English and Spanish, without accents and marks; the first of each language heads the template. */
export const HEADINGS: Readonly<Record<Term, { readonly en: string; readonly es: string }>> = {
  grantee: {
    en: 'grantee|grantee name|grantee organization|grantee organisation|recipient|recipient name|recipient organization|recipient organisation|recipient org name|recipient as written|organization|organisation|donee',
    es: 'donatario|donataria|organizacion donataria|organizacion|nombre de la organizacion|beneficiario|beneficiaria|organizacion beneficiaria|receptor|receptora|contraparte|entidad',
  },
  title: {
    en: 'title|grant title|project|project title|project name|grant name',
    es: 'titulo|titulo del proyecto|proyecto|nombre del proyecto|nombre de la donacion|iniciativa|concepto',
  },
  amount: {
    en: 'amount|grant amount|amount awarded|total amount|grant total|value|total',
    es: 'monto|importe|monto total|monto aprobado|monto otorgado|monto de la donacion|importe total|cantidad|valor',
  },
  currency: { en: 'currency|currency code', es: 'moneda|divisa|tipo de moneda|codigo de moneda' },
  start: {
    en: 'start|start date|begin|begin date|beginning|from|period start|grant start|planned dates start date',
    es: 'inicio|fecha de inicio|fecha inicio|comienzo|fecha de comienzo|desde|inicio del periodo|arranque',
  },
  end: {
    en: 'end|end date|until|to|period end|grant end|close date|planned dates end date',
    es: 'fin|fecha de fin|fecha fin|termino|fecha de termino|fecha de terminacion|terminacion|conclusion|fecha de conclusion|final|hasta|cierre|fecha de cierre|vencimiento',
  },
  place: {
    en: 'place|country|countries|location|geography|region|geographic area|affected countries|beneficiary location|beneficiary location name',
    es: 'lugar|pais|paises|ubicacion|territorio|ambito geografico|cobertura|zona|region geografica',
  },
  theme: {
    en: 'theme|themes|topic|focus area|focus|issue|programme|program|programme area|program area|cause area|grant programme title',
    es: 'tema|temas|tematica|area tematica|eje|eje tematico|linea|linea de trabajo|programa|area de programa',
  },
  awarded: {
    en: 'award date|awarded|date awarded|approval date|approved|grant date|donation date|fiscal year|date|year',
    es: 'fecha de aprobacion|aprobacion|fecha de otorgamiento|otorgada|otorgado|fecha de la donacion|fecha de firma|ano fiscal|ejercicio|fecha|ano',
  },
  id: {
    en: 'id|grant id|grant number|grant no|reference|grant reference|reference number|ref|identifier|row id|number',
    es: 'folio|clave|identificador|numero de donacion|numero de convenio|codigo|codigo de proyecto|referencia|expediente|numero',
  },
  link: { en: 'link|url|web page|web address|website|source url', es: 'enlace|vinculo|liga|pagina web|sitio web|direccion web' },
  description: {
    en: 'description|purpose|purpose summary|summary|objective|notes|about',
    es: 'descripcion|proposito|objetivo|resumen|finalidad|detalle|notas|objeto',
  },
  funder: {
    en: 'funder|donor|funding organization|funding organisation|funding org name|foundation',
    es: 'donante|financiador|financiadora|organismo financiador|fundacion|fuente de financiamiento',
  },
  identifier: {
    en: 'grantee s registration|grantee id|recipient id|recipient org identifier|registration|registration number|tax id|ein',
    es: 'registro del donatario|rfc|rfc del donatario|nit|registro|numero de registro|registro fiscal|cluni|identificacion fiscal',
  },
};
