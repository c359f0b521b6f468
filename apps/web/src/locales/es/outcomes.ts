export const outcomes = {
  title: 'Resultados',
  note: 'Lo que cambió, según quien lo afirma: dónde, cuándo, a quién se debe y con qué evidencia. Los socios pueden impugnarlo.',
  contested: 'impugnado', notContested: 'no impugnado', contribution: 'A quién se debe', restsOn: 'Donaciones y evidencia', claimedBy: 'lo afirma {{by}}',
  strength: { strong: 'evidencia sólida', moderate: 'evidencia moderada', weak: 'evidencia débil' },
  takeBack: 'Retirarlo', takeBackThe: 'Retirar {{id}}',
  claim: {
    act: 'Afirmar un resultado', why: 'Diga qué cambió y quién contribuyó además de las donaciones: convocatorias, incidencia conjunta, trabajo de terceros. Lo leen todos los socios.', text: 'Qué cambió',
    places: 'Dónde', changed: 'Cuándo', strength: 'Qué tan sólida es la evidencia', grants: 'Donaciones que contribuyeron', passage: 'Evidencia', submit: 'Afirmarlo',
    how: { places: 'Países con dos letras, como MX, SV.', changed: 'Como se dice: 2011, «verano de 2014».', grants: 'Por número, como GR-4. Tienen que estar compartidas y no protegidas.', passage: 'Algunas palabras de una frase, como están en su fuente.' },
  },
  contest: { act: 'Impugnarlo', why: 'Todas las personas leen que su casa lo impugna y por qué. Puede dejar de hacerlo cuando quiera.', reason: 'Por qué', save: 'Impugnarlo', over: 'Dejar de impugnarlo' },
  empty: { title: 'Aquí está lo que cambió.', why: 'Un resultado es una afirmación con su evidencia y a quién se debe. Puede impugnarse, y entonces ambas cosas quedan una junto a otra.', example: 'OUT-1 · Una ley protege a migrantes en tránsito · MX · 2011 · no impugnado' },
};
