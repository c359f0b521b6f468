export const calendar = {
  date: {
    unreadable: '«{{value}}» no está escrito como fecha. Escriba 2014-09-08, 2014-09 o 2014.',
    none: '«{{value}}» nombra un día, un mes o una estación que no existe.',
    ambiguous: '«{{value}}» puede ser dos días distintos. Escriba 2014-09-08 o indique si va primero el día o el mes.',
  },
  deadline: { unreadable: '«{{value}}» no está escrito como un plazo. Escriba 2015-03-08, «en los próximos seis meses» o «antes del fin de 2017».' },
};
