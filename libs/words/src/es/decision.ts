/** Lo que se dice de las decisiones, igual en pantalla que en papel. */
export const decision = {
  kind: {
    'grant-award': 'Adjudicación de donativo', 'budget-move': 'Movimiento de presupuesto', membership: 'Membresía', 'role-charter': 'Carta de roles', strategy: 'Estrategia', rule: 'Regla',
    'option-chosen': 'Opción elegida', 'minutes-approval': 'Aprobación de minuta', other: 'Otra',
  },
  state: {
    provisional: 'provisional', fallen: 'sin efecto', upcoming: 'aún no vigente', 'in-force': 'vigente', amended: 'vigente con cambios', superseded: 'sustituida', expired: 'vencida', revoked: 'revocada',
    by: '{{state}} por {{decision}}',
  },
  effect: { advice: 'Recomendación', instruction: 'Instrucción a la entidad anfitriona', binding: 'Vinculante, sujeta a los consejos de los socios' },
  link: { replaces: 'sustituye a', amends: 'modifica', revokes: 'revoca', 'depends-on': 'depende de' },
  linkedBy: { replaces: 'la sustituye', amends: 'la modifica', revokes: 'la revoca', 'depends-on': 'sostiene a' },
  act: { accepted: 'La entidad anfitriona la aceptó', declined: 'La entidad anfitriona la rechazó', reviewed: 'Revisada: se mantiene' },
  change: { joins: 'Ingresa {{partner}}', leaves: 'Se retira {{partner}}' },
  stance: { favour: 'a favor', 'not-opposed': 'no se opone', 'needs-until': 'necesita tiempo hasta el {{date}}', 'would-leave': 'se retiraría', opposed: 'en contra' },
  vote: { recused: 'recusación', absent: 'ausente', tookPart: 'participó', notTold: 'no se dice' },
  print: {
    above: '{{collaborative}} · Decisión {{decision}}', aboveSample: '{{collaborative}} (muestra) · Decisión {{decision}}',
    register: 'Libro de acuerdos', registerOf: '{{collaborative}}, al {{day}}', registerOfSample: '{{collaborative}} (muestra), al {{day}}', registerFoot: 'Libro de acuerdos de {{collaborative}}, al {{day}}',
    count_one: '{{count}} decisión', count_other: '{{count}} decisiones',
    number: 'Número', title: 'Decisión', kind: 'Tipo', state: 'Estado', effect: 'Efecto', decided: 'Fecha', effective: 'Vigente desde', until: 'Vigente hasta', review: 'Por revisar', owner: 'A cargo de',
    secretariat: 'la secretaría', about: 'Sobre', award: 'Monto adjudicado', change: 'Membresía', moves: 'Movimiento de presupuesto', holder: 'De', amount: 'Monto', conditions: 'Condiciones', reasons: 'Razones', dissent: 'Disenso',
    how: 'Cómo se decidió', rule: 'Regla', agreed: 'Quiénes acordaron', source: 'Leído en', unknown: 'se desconoce', votes: 'Votos', partner: 'Socio', vote: 'Voto', holds: 'Posturas dadas a conocer', links: 'Otras decisiones',
    evidence: 'En qué se apoya', life: 'Su vida', from: 'Desde', acts: 'Dicho después', motion: 'Moción', recorded: 'Lo asentó {{name}}', original: 'El texto de arriba se escribió solo en este idioma.',
    annex: 'Anexo: lo que lo rodea', text: 'Texto', foot: '{{decision}} · asiento {{hash}}',
  },
};
