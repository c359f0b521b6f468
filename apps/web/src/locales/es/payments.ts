export const payments = {
  title: 'Pagos',
  none: 'Todavía no hay pagos programados.',
  noneWhy: 'Cuando los haya, aquí se verá cuándo vencen, quién los autorizó, cuándo salieron y de quién es el dinero.',
  paid: 'Pagado', planned: 'Programado', left: 'Sin programar',
  number: 'Pago {{number}}', due: 'vence el', onlyIf: 'Solo si: {{condition}}', reference: 'Referencia del anfitrión: {{reference}}', parts: 'De quién es el dinero',
  state: { scheduled: 'programado', approved: 'autorizado', sent: 'enviado', confirmed: 'recibido', failed: 'no completado', cancelled: 'cancelado' },
  events: 'Qué pasó con el pago {{number}}', byHost: 'de la contabilidad del anfitrión, incorporado por {{name}}', against: 'contradice lo registrado: {{state}}',
  secondPerson: 'Quien registra un pago de este fondo no lo autoriza: lo hace otra persona.',
  schedule: {
    act: 'Programar un pago', why: 'Quedan {{left}} sin programar. Cada pago se reparte entre los aportes de los que sale la donación; no se modifica: se cancela.',
    dueOn: 'Vence el', amount: 'Monto en {{currency}}', condition: 'Solo si', conditionHow: 'Lo que debe ocurrir antes, por ejemplo: después del informe 1', save: 'Programarlo',
  },
  amended: {
    title: 'Enmiendas', none: 'Nada se ha enmendado desde que se otorgó.', noneWhy: 'El monto, el final y los aportes de los que sale la donación solo cambian por una decisión; una prórroga sin costo cambia solo el final.',
    number: 'Enmienda {{number}}, por {{decision}}', ends: 'Termina', noCost: 'sin más dinero',
    act: 'Enmendar la donación', why: 'Lo que ya tomaron los pagos se queda: ninguna línea puede bajar de ahí. Las líneas suman el monto.',
    decision: 'Por qué decisión', decisionHow: 'Su número, por ejemplo DEC-9', endsOn: 'Último día', reason: 'Por qué', lines: 'De qué aportes sale desde ahora', left: 'Sin esta donación quedan {{left}}', save: 'Enmendarla',
  },
  move: {
    approved: 'Autorizar', sent: 'Registrar el envío', confirmed: 'Registrar la llegada', failed: 'Registrar que no se completó', cancelled: 'Cancelarlo',
    which: '{{act}}, pago {{number}}',
    of: { sent: 'El pago {{number}} se envió', confirmed: 'El pago {{number}} llegó', failed: 'El pago {{number}} no se completó', cancelled: 'Cancelar el pago {{number}}' },
    onDay: 'Fecha', hostReference: 'Referencia del anfitrión', hostReferenceHow: 'Con ella se reconoce este pago en la contabilidad del anfitrión.', note: 'Nota', save: 'Registrarlo',
  },
};
