export const privacy = {
  title: 'Aviso de privacidad',
  of: '{{collaborative}}, versión {{version}} del',
  general: 'Esto es lo que se dice en general',
  generalWhy: 'Ninguna alianza ha publicado un aviso propio en esta dirección.',
  whole: 'Aviso de privacidad integral',
  part: {
    short: 'En breve', controller: 'Quién es responsable', data: 'Qué datos', purposes: 'Para qué', recipients: 'Quién los recibe', transfers: 'Transferencias',
    rights: 'Sus derechos y cómo ejercerlos', retention: 'Por cuánto tiempo', changes: 'Cambios', contact: 'Contacto',
  },
  here: {
    title: 'Privacidad', link: 'Privacidad',
    none: 'Aún no se ha publicado un aviso',
    noneWhy: 'Mientras la secretaría no publique uno, se muestra a todos un texto general que no nombra a nadie.',
    stands: 'Rige la versión {{version}}.', see: 'Leer el aviso de privacidad', readOn: 'Usted dijo haberlo leído el',
    versions: 'Publicado hasta ahora', version: 'Versión {{version}}',
  },
  publish: {
    act: 'Escribir la siguiente versión', first: 'Escribir el aviso', title: 'La siguiente versión del aviso de privacidad', submit: 'Publicar',
    why: 'Rige desde ese momento, no se cambia nunca y se muestra una vez a cada quien al entrar. Complete lo que está entre corchetes y pida a una abogada o un abogado que lo lea.',
  },
  new: { title: 'El aviso de privacidad: versión {{version}}', why: 'Lo publicó la secretaría. Haberlo leído no es consentir nada.', read: 'Leerlo', done: 'Ya lo leí' },
};
