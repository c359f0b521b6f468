export const briefs = {
  title: 'Resumen para la dirección',
  kind: 'Resumen de la alianza {{collaborative}}',
  for: 'Para la dirección de {{partner}}',
  partner: 'Para quién',
  print: 'Imprimirlo',
  asked: 'Lo que se le pide',
  by: 'A más tardar el {{date}}:',
  options: 'Las opciones y las posturas dadas a conocer hasta ahora',
};
