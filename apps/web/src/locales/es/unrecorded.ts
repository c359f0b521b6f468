export const unrecorded = {
  title: 'Sin registro',
  why: 'Los sondeos informales y lo que se dice fuera de acta ayudan a saber cómo están las cosas. Solo queda que tuvieron lugar: ni pregunta, ni recuento, ni nombres.',
  took: { 'straw-poll': 'Se hizo un sondeo informal el', 'off-the-record': 'Se dijo algo fuera de acta el' },
  off: 'Hoy se dijo algo fuera de acta',
  open: {
    act: 'Hacer un sondeo informal',
    why: 'No obliga a nadie. Cuando usted lo retira, o un día después, se borran la pregunta, las respuestas y el recuento.',
    question: 'Pregunta',
    choices: 'Respuestas',
    choicesWhy: 'Una por renglón, de dos a siete.',
  },
  poll: {
    open: 'Puede cambiar su respuesta hasta que se muestre el recuento. Mientras el sondeo está en curso, quien administra la base de datos podría averiguar quién respondió qué; nadie más puede, y después se borra. En un grupo pequeño, un recuento puede decir quién respondió qué.',
    shown: 'El recuento se va cuando la secretaría retira el sondeo. Nada de él se guarda.',
    show: 'Mostrar el recuento',
    clear: 'Retirarlo',
  },
};
