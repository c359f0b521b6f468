export const parties = {
  title: 'Organizaciones',
  note: 'Socios y sus unidades, consejos y comités, quiénes podrían sumarse y quiénes están fuera.',
  kind: {
    foundation: 'fundación', pool: 'fondo común', nonprofit: 'organización sin fines de lucro', government: 'gobierno', international: 'organismo internacional',
    academic: 'institución académica', field: 'campo de organizaciones', other: 'otra',
  },
  partners: {
    title: 'Socios', is: 'socio', was: 'fue socio', since: 'desde', until: 'hasta', officeOf: 'Oficina de {{name}}, no la organización entera.',
    empty: 'Aquí están los socios: las fundaciones que gobiernan juntas esta alianza.',
    emptyWhy: 'Cada socio tiene una letra propia que lo distingue en todas las páginas. En cuanto está aquí, se puede invitar a sus delegadas y delegados.',
    example: 'E · Fundación Ejemplo · socio desde 2015',
  },
  units: { of: 'Unidades de {{name}}', mission: 'Misión:' },
  bodies: {
    title: 'Consejos y comités', empty: 'No consta ningún consejo ni comité.', of: 'de', seats: 'Asientos de {{name}}', votes: 'con voto', nobody: 'no consta nadie el {{day}}',
    kind: { steering: 'directivo', advisory: 'consultivo', other: 'otro' },
    holder: '{{name}}, {{title}}', lastKnown: '{{name}}, {{title}} (último dato: {{day}})', vacant: 'vacante',
  },
  prospects: {
    title: 'Quiénes podrían sumarse', empty: 'Todavía no se considera a nadie como socio.', many: 'organizaciones de un tipo, ninguna por su nombre', stateOf: 'Estado de {{name}}',
    state: { considered: 'en consideración', invited: 'con invitación', joined: 'se sumó', declined: 'declinó' },
  },
  outside: {
    title: 'Fuera de la alianza', note: 'Los socios hablan de estas organizaciones; no por eso financian ni reciben donaciones.', name: 'Quién', kind: 'Tipo', as: 'Como', what: 'Lo que se dice',
    standing: { cited: 'citado como evidencia', actor: 'actúa', target: 'por persuadir', field: 'campo por construir' },
  },
  addPartner: {
    act: 'Añadir un socio', why: 'Desde su primer día está entre quienes votan.',
    name: 'Nombre', shortName: 'Nombre corto', letter: 'Letra', letterWhy: 'Una letra mayúscula que ningún otro socio tenga.', since: 'Socio desde',
    sinceWhy: 'Con la precisión que se conozca: 2015-03-01, marzo de 2015 o 2015.', country: 'País', countryWhy: 'Dos letras, como MX. Puede quedar vacío.',
  },
  addUnit: { act: 'Añadir una unidad', name: 'Nombre', shortName: 'Nombre corto', above: 'Parte de', mission: 'Misión, en sus propias palabras' },
  addBody: { act: 'Añadir un consejo o comité', name: 'Nombre', kind: 'Tipo', place: 'Pertenece a', seats: 'Asientos', seatsWhy: 'Uno por línea: Presidencia, Asiento de Ford-México, …', votes: 'Sus asientos votan' },
  addProspect: {
    act: 'Añadir a quien podría sumarse', why: 'Queda aparte de los socios: no tiene voto ni marca.',
    nameEn: 'Nombre', nameEs: 'Nombre en español', nameEsWhy: 'Solo si es otro, como en «new foundations».', many: 'Organizaciones de un tipo, no una por su nombre',
  },
  end: { act: 'Terminar la membresía', why: 'Lo que decidió y dio permanece. No vota en nada que se abra después de su último día.', lastDay: 'Último día como socio', back: 'Deshacer el final' },
};
