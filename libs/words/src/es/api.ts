export const api = {
  signInFirst: 'Primero inicie sesión.',
  notFound: 'Esto no está aquí o no se ha compartido con usted.',
  invalidInput_one: 'Hay un campo que corregir.',
  invalidInput_other: 'Hay {{count}} campos que corregir.',
  account: {
    wrong: 'La dirección de correo y la contraseña no corresponden.',
    tooManyTries: 'Demasiados intentos. Espere un cuarto de hora o pida a la secretaría una nueva invitación.',
    existing: 'Esta dirección ya tiene una cuenta: use su propia contraseña.',
  },
  people: {
    partyNotHere: 'Elija una organización socia de esta alianza, o el fondo común.',
    emailTaken: 'Ya hay alguien con esta dirección en esta alianza.',
    linkSpent: 'Esta invitación ya se usó o venció. Pida una nueva a la secretaría.',
    secretariatOfPool: 'La secretaría actúa por el fondo común; una delegada o una oficial, por una organización socia.',
    notToTry: 'Este papel no es parte del ejemplo.',
  },
  activity: {
    personInvited: 'Se invitó a {{name}}.',
    invitationAccepted: '{{name}} aceptó la invitación.',
  },
  field: {
    missing: 'Este campo es necesario.',
    text: '«{{value}}» tiene {{length}} caracteres; caben entre {{min}} y {{max}}.',
    choice: '«{{value}}» no es ninguno de estos valores: {{choices}}.',
    number: '«{{value}}» no es un número entero entre {{min}} y {{max}}.',
    email: '«{{value}}» no es una dirección de correo, como nombre@ejemplo.org.',
    moment: '«{{value}}» no es un momento como 2017-03-01T18:00:00Z.',
    unknown: '«{{value}}» no es un campo de esta entrada.',
    other: '«{{value}}» no cabe aquí: {{detail}}.',
  },
};
