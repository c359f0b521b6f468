export const reminders = {
  title: 'Recordar la votación a quienes no han votado',
  why: 'Queda en el escritorio de quienes pueden votar y no lo han hecho, y de nadie más. Usted no sabrá quiénes ni cuántas personas son.',
  act: 'Recordárselo',
  last: 'Último recordatorio: {{by}},',
};
