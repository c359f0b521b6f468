/** Lo que se dice de las evaluaciones, en pantalla y en papel. */
export const evaluation = {
  state: { drafted: 'en preparación', 'under-way': 'en curso', reported: 'con informe', answered: 'respondida', closed: 'cerrada' },
  number: { question: 'Pregunta {{number}}', finding: 'Hallazgo {{number}}', recommendation: 'Recomendación {{number}}' },
  parts: { question: 'Preguntas', finding: 'Hallazgos', recommendation: 'Recomendaciones' },
  none: { question: 'Todavía no se pregunta nada.', finding: 'Todavía no se halló nada.', recommendation: 'Todavía no se recomienda nada.' },
  sure: { high: 'con certeza', medium: 'con bastante certeza', low: 'con poca certeza' },
  to: 'Para: {{addressee}}',
  link: {
    question: 'pregunta abierta', passage: 'frase de una fuente', grant: 'donación', overlap: 'traslape', document: 'documento', figure: 'cifras', consultation: 'consulta', asked: 'responde a la pregunta',
    evidence: 'evidencia', finding: 'se apoya en el hallazgo', option: 'opción', step: 'paso', decision: 'acuerdo',
  },
  answers: 'Consulta a los donatarios: {{count}} respuestas',
  answer: { accepts: 'acepta', 'in-part': 'acepta en parte', 'does-not': 'no acepta', none: 'aún sin respuesta' },
  print: {
    above: '{{collaborative}} · Evaluación {{evaluation}}', aboveSample: '{{collaborative}} (muestra) · Evaluación {{evaluation}}', foot: '{{evaluation}} · {{collaborative}} · {{day}}',
    terms: 'Términos de referencia', noTerms: 'No se conocen términos de referencia.', period: 'Periodo', noPeriod: 'no se dijo', state: 'Estado', commissionedBy: 'Encargada por', noDecision: 'no se conoce ningún acuerdo', fulfils: 'Cumple',
    evaluators: 'Quién evalúa', term: '{{name}}, {{organisation}} (del {{from}} al {{until}})', links: 'En qué se apoya y a qué lleva', consultation: 'Donatarios, consultados en confianza', answered: 'Respondieron {{count}}.',
    tooFew: 'Respondieron menos de cinco: sus respuestas se borraron sin leerse.', waiting: 'Se reciben respuestas hasta el {{day}}.', noSummary: 'Todavía no hay resumen.', partner: 'Socio', answer: 'Respuesta', reason: 'Por qué',
  },
};
