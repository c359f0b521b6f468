export const desk = {
  title: 'Escritorio',
  sample: {
    word: 'Muestra',
    what: 'Donaciones inventadas entre organizaciones inventadas; el día es el de la muestra, a principios de 2017.',
  },
  waiting: {
    title: 'Le espera a usted',
    none: 'Nada le espera.',
    noneWhy: 'Aquí están los votos, traslapes y archivos que solo usted puede mover, cada uno con su fecha y con lo que pasa si no hace nada.',
    ifNothing: 'Si no hace nada: {{what}}',
    until: 'hasta el {{moment}}',
  },
  vote: {
    kind: 'Voto',
    why: 'Usted vota por su socio, que aún no ha votado.',
    nothing: 'su socio cuenta como ausente.',
    act: 'Votar',
  },
  answer: {
    kind: 'Respuesta',
    why: 'Una confusión de roles que nadie ha respondido.',
    nothing: 'ambas donaciones siguen una junto a la otra, sin que nadie diga si así debe ser.',
    act: 'Responder',
  },
  file: {
    kind: 'Archivo',
    why: 'Lo trajo usted o su casa; sus filas están revisadas.',
    whyMatching: 'Lo trajo usted o su casa; falta decir qué columna es qué.',
    what: '{{name}}, {{rows}} filas',
    nothing: 'no se escribe nada de él.',
    act: 'Revisar',
  },
  since: {
    title: 'Desde su última visita',
    none: 'Aquí todavía no ha pasado nada.',
    noneWhy: 'Aquí aparece lo que otros hacen en esta alianza: archivos, respuestas, votos, acuerdos.',
    by: '{{actor}}, {{date}}',
  },
  begin: {
    title: 'Por dónde empezar',
    file: 'Traer un archivo de donaciones',
    fileWhy: 'Las filas se revisan antes de escribir nada, y los traslapes se encuentran de inmediato.',
    overlaps: 'Mirar los traslapes',
    overlapsWhy: 'Dónde se encuentran dos financiadores, con la evidencia.',
    portfolio: 'Ver la cartera',
    portfolioWhy: 'Donaciones del fondo, individuales y alineadas en una sola tabla.',
  },
};
