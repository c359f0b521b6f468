export const digests = {
  title: 'Recibir avisos por correo',
  label: 'Avisarme por correo de lo que me espera',
  why: 'A {{address}}. Lleva cantidades, identificadores y enlaces; ninguna organización donataria, ningún título, ningún monto. Desde cada carta se puede pedir que no lleguen más.',
  rhythm: { off: 'Nunca', daily: 'Una vez al día', weekly: 'Una vez por semana' },
  noLetters: 'De este servidor no salen cartas: quien lo opera no ha puesto SMTP_URL, MAIL_FROM ni PUBLIC_URL. Lo que elija valdrá desde que lo haga.',
  trial: 'Un rol de la muestra no tiene buzón, así que no llega ninguna.',
};
