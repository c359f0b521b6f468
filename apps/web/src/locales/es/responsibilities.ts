export const responsibilities = {
  title: 'Responsabilidades',
  note: 'Quién era responsable de qué, en cualquier día.',
  on: 'El {{day}}',
  from: 'desde', until: 'hasta el {{day}}',
  choice: {
    label: 'De qué, dónde y en qué día', day: 'En el día', theme: 'Tema', place: 'País', anyTheme: 'Todos los temas', anyPlace: 'Todos los países',
    last: 'Último cambio', next: 'Próximo cambio', turn: '{{which}}: la víspera y el primer día',
  },
  role: { owner: 'titular', co_owner: 'cotitular', consulted: 'se le consulta' },
  state: { owned: 'una titular', shared_one: 'compartida', shared_other: 'compartida entre {{count}}', nobody: 'nadie' },
  table: {
    caption: 'Responsabilidades en el día elegido', scope: 'De qué', who: 'Quién', consulted: 'Se consulta a', basis: 'Con qué fundamento', acts: 'Acciones', none: 'a nadie en particular',
    allThemes: 'los {{count}} temas', before: 'Antes:', after: 'Después:',
  },
  meanwhile: {
    vacant: 'Hay un puesto vacante', lastKnown: 'último dato: {{day}}', shared: 'compartido con {{name}}', filledBy: 'lo cubrirá {{name}}',
    answers: 'Quién responde si nadie es titular:', answersFor: 'Quién responde entretanto:', head: '{{name}} ({{title}}), consta en este día.', knownHead: 'El {{day}} la encabezaba {{name}} ({{title}}); para este día nadie lo ha dicho.',
  },
  empty: 'Aquí consta quién es responsable de qué tema, en qué país y con qué línea presupuestaria, desde cuándo y hasta cuándo.',
  emptyWhy: 'Cada combinación tiene una titular por día; si la titularidad se comparte, se dice. Se muestra lo que queda sin nadie, lo que termina y lo que empieza.',
  emptyExample: 'Movilidad laboral · Colombia · Fondo conjunto · titular: Fundación Ejemplo, desde 2016',
  noneLeft: 'No consta nada para esta selección.',
  form: {
    act: 'Asignar una responsabilidad', why: 'Cada tema elegido, en cada país elegido, con cada línea presupuestaria elegida.', who: 'Quién', role: 'Como', basis: 'Con qué fundamento, en palabras',
    decision: 'Acuerdo', decisionWhy: 'Su número, como DEC-1, si un acuerdo lo dice.', themes: 'Temas', lines: 'Líneas presupuestarias', countries: 'Países',
    countriesWhy: 'Dos letras cada uno: MX, GT, SV.', from: 'Desde', vague: 'Con la precisión que se conozca: 2015-03-01, marzo de 2015 o 2015.', until: 'Hasta, si tiene un final fijado',
  },
  handOver: {
    act: 'Entregar', why: 'Quien la tiene termina con el último día; quien la recibe empieza al día siguiente. Se escriben ambas cosas o ninguna.', lastDay: 'Último día',
    whole_one: 'Se entrega también una combinación que esta fila no muestra.', whole_other: 'Se entregan también {{count}} combinaciones que esta fila no muestra.',
  },
  end: { act: 'Terminar: {{name}}', why: 'Desde el día siguiente no la tiene nadie, salvo que la tenga otra; el vacío se muestra.' },
  word: { theme: 'Añadir un tema', line: 'Añadir una línea presupuestaria', nameEn: 'Nombre en inglés', nameEs: 'Nombre en español' },
};
