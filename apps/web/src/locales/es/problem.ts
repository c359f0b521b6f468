export const problem = {
  offline: {
    title: 'No hay conexión con el servidor',
    what: 'No se envió nada. Lo que escribió sigue en esta página; inténtelo de nuevo cuando tenga conexión.',
  },
  'signed-out': {
    title: 'Su sesión terminó',
    what: 'Ingrese de nuevo para continuar.',
  },
  'not-allowed': {
    title: 'Usted no tiene acceso a esto',
    what: 'La secretaría puede decirle quién lo tiene.',
  },
  'not-found': {
    title: 'No hay nada que ver en esta dirección',
    what: 'Quizá está mal escrita, o no se ha compartido con usted.',
  },
  invalid: {
    title: 'No se guardó nada',
    what: 'Algo de lo enviado todavía no está bien.',
  },
  'too-many': {
    title: 'Demasiados intentos en poco tiempo',
    what: 'No cambió nada. Espere un minuto e inténtelo de nuevo.',
  },
  busy: {
    title: 'El servidor está ocupado',
    what: 'No cambió nada. Lo que escribió sigue en esta página; inténtelo de nuevo en un momento.',
  },
  failed: {
    title: 'No se pudo hacer',
    what: 'La falla es nuestra y nada quedó guardado a medias. Al informarla, cite el número de abajo.',
  },
  id: 'Número de esta falla',
  again: 'Intentar de nuevo',
  reload: 'Cargar la página de nuevo',
};
