export const evaluations = {
  title: 'Evaluaciones',
  note: 'Lo que los socios preguntan sobre su alianza, en qué se apoya, qué se halló y recomendó, y qué responde cada socio.',
  askedIn: 'Evaluaciones que la plantean',
  counts: '{{findings}} hallazgos · {{recommendations}} recomendaciones',
  empty: {
    title: 'Aquí están las evaluaciones de la alianza.',
    why: 'Cada una tiene sus términos de referencia, sus preguntas con evidencia, hallazgos, recomendaciones y las respuestas de los socios, una junto a otra.',
    example: 'EV-1 · Evaluación del ciclo 2015–2017 · en curso',
  },
  draft: {
    act: 'Preparar una evaluación', change: 'Cambiar título y términos', why: 'Después vienen sus preguntas. Empieza cuando usted lo diga; desde entonces el título, los términos y las preguntas se quedan como están.',
    title: 'Título', terms: 'Términos de referencia', from: 'Se evalúa desde', to: 'hasta', commissionedBy: 'Encargada por', commissionedByWhy: 'Un acuerdo por su número, como DEC-3. Puede quedar vacío.',
    submit: 'Prepararla', save: 'Guardar',
  },
  terms: {
    title: 'Términos de referencia', none: 'No se conocen términos de referencia.', period: 'Periodo', noPeriod: 'no se dijo', commissionedBy: 'Encargada por', noDecision: 'no se conoce ningún acuerdo', step: 'Cumple',
  },
  move: {
    'under-way': 'Iniciar la evaluación', reported: 'Entregar el informe', answered: 'Dar por completas las respuestas', closed: 'Cerrar la evaluación',
    happens: {
      'under-way': 'Consta en el registro como encargada. Ya se pueden escribir evidencia, hallazgos y recomendaciones.',
      reported: 'Los hallazgos y las recomendaciones pasan al registro y los socios responden.',
      answered: 'Las respuestas de los socios se quedan como están. Aún se puede decir qué sigue.',
      closed: 'La evaluación termina y se queda como está.',
    },
    cannotUndo: {
      'under-way': 'Desde entonces el título, los términos y las preguntas se quedan como están.', reported: 'Desde entonces no se puede cambiar nada de lo hallado ni de lo recomendado.',
      answered: 'Desde entonces ningún socio puede responder de nuevo.', closed: 'Desde entonces no se puede agregar nada.',
    },
    notYet: 'Todavía no:',
  },
  paper: { title: 'En papel', note: 'Todo, con aquello en que se apoya cada parte y lo que responde cada socio.' },
  part: {
    add: { question: 'Plantear una pregunta', finding: 'Agregar un hallazgo', recommendation: 'Agregar una recomendación' },
    change: 'Cambiar', remove: 'Quitar', removeThe: 'Quitar: {{what}}', changeThe: 'Cambiar: {{what}}', text: 'Texto', save: 'Guardar',
    sureness: 'Con qué certeza',
    addressee: 'A quién',
  },
  link: {
    add: 'Agregar en qué se apoya', follow: 'Decir qué sigue', kind: 'Qué', name: 'Cuál', file: 'Documento', fileWhy: 'Puede abrirlo quien lea la evaluación.', save: 'Agregar', take: 'Quitar: {{what}}',
    how: {
      question: 'Por su número, como Q-6.', passage: 'Algunas palabras suyas, como están en la fuente.', grant: 'Por su número, como GR-4. Tiene que estar compartida y no protegida.', overlap: 'Por su número, como OV-2.',
      figure: 'Como en la dirección de las cifras: theme=transit&country=MX.', option: 'Por su número, como OPT-1.', step: 'Por su número, como ST-4.', decision: 'Por su número, como DEC-1.',
    },
    choose: 'Elija', nothing: 'Todavía no hay nada que elegir.', title: 'En qué se apoya y a qué lleva',
  },
  answers: {
    title: 'Respuestas de los socios', answer: 'Responder por su casa', anew: 'Responder de nuevo', what: 'Respuesta', reason: 'Por qué', save: 'Registrar la respuesta',
    why: 'Todos los socios la ven junto a la suya. Pasa al registro; puede responder de nuevo hasta que las respuestas estén completas.',
  },
  evaluators: {
    title: 'Quién evalúa', none: 'No se ha nombrado a nadie. Mientras tanto escribe la secretaría.', term: 'del {{from}} al {{until}}', appoint: 'Nombrar a quien evalúa',
    why: 'Alguien que no actúa por ningún socio. Durante su plazo lee lo que leen todos los socios, sin las revisiones de solicitudes, y escribe aquí evidencia, hallazgos y recomendaciones. Al día siguiente no encuentra nada.',
    name: 'Nombre', email: 'Correo electrónico', organisation: 'Para quién trabaja', from: 'Primer día', until: 'Último día', submit: 'Nombrar', ready: 'La invitación está lista', once: 'Envíela por un medio de confianza. Solo se muestra esta vez.', link: 'Invitación', end: 'Terminar el plazo', endThe: 'Terminar el plazo de {{name}}',
  },
  consultation: {
    title: 'Donatarios, consultados en confianza', none: 'Todavía no se ha consultado a ningún donatario.', open: 'Consultar a donatarios', why: 'Los donatarios responden con un enlace de un solo uso, sin cuenta. Solo quien evalúa lee las respuestas, y nadie se entera de quién es cada una.',
    question: 'Pregunta {{number}}', more: 'Una pregunta más', until: 'Respuestas hasta', submit: 'Abrir la consulta', untilDay: 'Respuestas hasta el {{date}}',
    links: 'Crear enlaces', howMany: 'Cuántos', linksWhy: 'Uno por donatario. Repártalos usted; a quién, no se anota aquí.', make: 'Crear los enlaces', ready: 'Los enlaces están listos', once: 'Cada uno sirve para una respuesta. Solo se muestran esta vez.', link: 'Enlaces',
    close: 'Cerrar la consulta', closing: 'Ya no se reciben respuestas y los enlaces sin usar no abren nada. Todas las respuestas se mezclan y las lee quien evalúa.', fewer: 'Si respondieron menos de cinco, las respuestas se eliminan sin leerse.',
    answered: 'respondieron {{count}}', tooFew: 'Respondieron menos de cinco: sus respuestas se eliminaron sin leerse.', waiting: 'Cuántos respondieron se dice al cierre.',
    summary: 'Lo que concluye quien evalúa', noSummary: 'Todavía no hay resumen.', summarise: 'Escribir el resumen', summariseAnew: 'Escribir de nuevo el resumen', text: 'Resumen', summariseWhy: 'Es todo lo que otras personas leen de las respuestas. Omita lo que delate a quien escribió.', save: 'Dejarlo así',
    read: 'Las respuestas, solo para usted', left: 'sin responder', one: 'Respuesta {{number}}',
  },
  public: {
    title: '{{collaborative}} le pregunta en confianza', intro: 'Quien evalúa el trabajo de {{collaborative}} quiere saber qué piensa usted de él. Nadie sabrá que fue usted quien escribió.',
    kept: 'Qué se guarda', keptWhat: 'Lo que escriba aquí y nada más. Pasado el último día se mezcla con las respuestas de otras personas y lo lee: {{readers}}. Quienes financian leen un resumen y el número de respuestas. Si responden menos de cinco, todas las respuestas se eliminan sin leerse.',
    not: 'Qué no se guarda', notWhat: 'Su nombre, su dirección en la red, la hora, el orden y qué enlace usó: el enlace se elimina al enviar. Ninguna respuesta puede unirse a él.',
    limits: 'Lo que conviene saber', limitsWhat: 'Quien le dio el enlace puede averiguar que se usó, pero no lo que escribió. Quien opera el servidor podría mirar mientras se reciben respuestas. Los nombres, los lugares y la forma de hablar pueden delatarle: omítalos. Lo enviado no puede retirarse, porque nadie puede saber cuál era.',
    until: 'Se reciben respuestas hasta el {{date}}.', question: 'Pregunta {{number}}', send: 'Enviar la respuesta', optional: 'Deje sin responder lo que no quiera responder. Lo que escriba se queda en esta página hasta que lo envíe.',
    sent: 'Su respuesta llegó', sentWhy: 'Gracias. El enlace ya no sirve; puede cerrar esta página.', spent: 'Este enlace no abre nada', spentWhy: 'Ya se usó, terminó su plazo o no está completo. Pida otro a quien se lo dio.',
  },
};
