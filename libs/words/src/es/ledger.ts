export const ledger = {
  canonical: {
    number: 'En {{path}} hay un número que no es entero dentro de ±9,007,199,254,740,991. Los importes se escriben como texto.',
    type: 'En {{path}} hay algo que JSON no puede contener.',
    surrogate: 'En {{path}} hay la mitad de un carácter.',
    depth: 'En {{path}} hay demasiados niveles anidados.',
  },
};
