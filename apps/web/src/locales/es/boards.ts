export const boards = {
  title: 'Cuándo se reúnen los consejos',
  warnings: 'Un plazo vence antes de que se reúna un consejo',
  unknown: 'Todavía no hay día señalado para los consejos de: {{partners}}.',
  add: 'Decir cuándo se reúne nuestro consejo',
  why: 'Todos aquí ven el día y reciben aviso de los plazos que vencen antes.',
  day: 'Día de la reunión',
  dayMissing: 'Elija un día.',
  save: 'Señalar el día',
  remove: 'Retirarlo',
  removeOf: 'Retirarlo: {{date}}',
};
