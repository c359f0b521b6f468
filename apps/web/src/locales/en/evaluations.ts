export const evaluations = {
  title: 'Evaluations',
  note: 'What the partners ask of their collaborative, what it rests on, what was found and recommended, and what each partner answers.',
  askedIn: 'Evaluations that ask it',
  counts: '{{findings}} findings · {{recommendations}} recommendations',
  empty: {
    title: 'Here stand the evaluations of the collaborative.',
    why: 'Each has its terms of reference, its questions with evidence, findings, recommendations, and the answers of the partners side by side.',
    example: 'EV-1 · Evaluation of the cycle 2015–2017 · under way',
  },
  draft: {
    act: 'Draft an evaluation', change: 'Change title and terms', why: 'Its questions come next. It begins when you say so, and from then on title, terms and questions stay as they are.',
    title: 'Title', terms: 'Terms of reference', from: 'Evaluated from', to: 'until', commissionedBy: 'Commissioned by', commissionedByWhy: 'A decision by its number, such as DEC-3. May stay empty.',
    submit: 'Draft it', save: 'Save',
  },
  terms: {
    title: 'Terms of reference', none: 'No terms of reference are known.', period: 'Period', noPeriod: 'not said', commissionedBy: 'Commissioned by', noDecision: 'no decision is known', step: 'Fulfils',
  },
  move: {
    'under-way': 'Begin the evaluation', reported: 'Hand in the report', answered: 'Take the answers as complete', closed: 'Close the evaluation',
    happens: {
      'under-way': 'It goes into the record as commissioned. Evidence, findings and recommendations can be written.',
      reported: 'Findings and recommendations go into the record, and the partners answer them.',
      answered: 'The answers of the partners stay as they are. What follows can still be said.',
      closed: 'The evaluation is over and stays as it is.',
    },
    cannotUndo: {
      'under-way': 'Title, terms and questions stay as they are from then on.', reported: 'Nothing that was found or recommended can be changed from then on.',
      answered: 'No partner can answer anew from then on.', closed: 'Nothing can be added from then on.',
    },
    notYet: 'Not yet:',
  },
  paper: { title: 'On paper', note: 'All of it, with what each part rests on and what each partner answers.' },
  part: {
    add: { question: 'Ask a question', finding: 'Add a finding', recommendation: 'Add a recommendation' },
    change: 'Change', remove: 'Remove', removeThe: 'Remove: {{what}}', changeThe: 'Change: {{what}}', text: 'Text', save: 'Save',
    sureness: 'How sure',
    addressee: 'To whom',
  },
  link: {
    add: 'Add what it rests on', follow: 'Say what follows', kind: 'What', name: 'Which', file: 'Document', fileWhy: 'Everybody who reads the evaluation can open it.', save: 'Add', take: 'Take away: {{what}}',
    how: {
      question: 'By its number, such as Q-6.', passage: 'Some words of it, as they stand in the source.', grant: 'By its number, such as GR-4. It has to be shared, and not protected.', overlap: 'By its number, such as OV-2.',
      figure: 'As in the address of the figures: theme=transit&country=MX.', option: 'By its number, such as OPT-1.', step: 'By its number, such as ST-4.', decision: 'By its number, such as DEC-1.',
    },
    choose: 'Choose', nothing: 'There is nothing to choose yet.', title: 'Rests on, and leads to',
  },
  answers: {
    title: 'Answers of the partners', answer: 'Answer for your partner', anew: 'Answer anew', what: 'Answer', reason: 'Why', save: 'Record the answer',
    why: 'All partners see it side by side with theirs. It goes into the record; you can answer anew until the answers are complete.',
  },
  evaluators: {
    title: 'Who evaluates', none: 'Nobody is appointed. Until somebody is, the secretariat writes.', term: '{{from}} to {{until}}', appoint: 'Appoint an evaluator',
    why: 'Somebody who acts for no partner. On the days of the term they read what all partners read, without reviews of requests, and write evidence, findings and recommendations here. The day after, nothing is here for them.',
    name: 'Name', email: 'E-mail address', organisation: 'For whom they work', from: 'First day', until: 'Last day', submit: 'Appoint', ready: 'The invitation is ready', once: 'Send it by a way that you trust. It is shown this once.', link: 'Invitation', end: 'End the term', endThe: 'End the term of {{name}}',
  },
  consultation: {
    title: 'Grantees, asked in confidence', none: 'No grantee was asked yet.', open: 'Ask grantees', why: 'Grantees answer by a link for one use, without an account. Nobody but who evaluates reads an answer, and nobody learns whose it is.',
    question: 'Question {{number}}', more: 'One more question', until: 'Answers until', submit: 'Open the consultation', untilDay: 'Answers until {{date}}',
    links: 'Make links', howMany: 'How many', linksWhy: 'One for each grantee. Hand them out yourself; to whom, nobody writes down here.', make: 'Make the links', ready: 'The links are ready', once: 'Each is for one answer. They are shown this once.', link: 'Links',
    close: 'Close the consultation', closing: 'No more answers are taken, and links that were not used open nothing. All answers are mixed, and who evaluates reads them.', fewer: 'Where fewer than five answered, the answers are removed unread.',
    answered: '{{count}} answered', tooFew: 'Fewer than five answered: their answers were removed unread.', waiting: 'How many answered is told at the close.',
    summary: 'What the evaluator makes of it', noSummary: 'No summary is written yet.', summarise: 'Write the summary', summariseAnew: 'Write the summary anew', text: 'Summary', summariseWhy: 'This is all that others read of the answers. Leave out what tells who wrote.', save: 'Let it stand',
    read: 'The answers, for you alone', left: 'left open', one: 'Answer {{number}}',
  },
  public: {
    title: '{{collaborative}} asks you in confidence', intro: 'Who evaluates the work of {{collaborative}} would like to know what you think of it. Nobody will know that it was you who wrote.',
    kept: 'What is kept', keptWhat: 'What you write here, and nothing else. It is mixed with the answers of others after the last day, and read by: {{readers}}. The funders read a summary and the number of answers. Where fewer than five answer, all answers are removed unread.',
    not: 'What is not kept', notWhat: 'Your name, your address on the network, the time, the order, and which link you used: the link is removed when you send. No answer can be joined to it.',
    limits: 'What you should know', limitsWhat: 'Whoever gave you the link can find out that it was used, but not what you wrote. Whoever runs the server could look while answers are being taken. Names, places and turns of phrase can tell who you are: leave them out. What you have sent cannot be called back, since nobody can tell which it was.',
    until: 'Answers are taken until {{date}}.', question: 'Question {{number}}', send: 'Send the answer', optional: 'Leave open what you do not want to answer. What you write stays on this page until you send it.',
    sent: 'Your answer has arrived', sentWhy: 'Thank you. The link is spent, and you can close this page.', spent: 'This link opens nothing', spentWhy: 'It was used, its time is over, or it is not complete. Ask whoever gave it to you for another one.',
  },
};
