/** What is said of evaluations on screens and in print alike. */
export const evaluation = {
  state: { drafted: 'drafted', 'under-way': 'under way', reported: 'reported', answered: 'answered', closed: 'closed' },
  number: { question: 'Question {{number}}', finding: 'Finding {{number}}', recommendation: 'Recommendation {{number}}' },
  parts: { question: 'Questions', finding: 'Findings', recommendation: 'Recommendations' },
  none: { question: 'Nothing is asked yet.', finding: 'Nothing was found yet.', recommendation: 'Nothing is recommended yet.' },
  sure: { high: 'sure', medium: 'fairly sure', low: 'not sure' },
  to: 'To: {{addressee}}',
  link: {
    question: 'open question', passage: 'sentence of a source', grant: 'grant', overlap: 'overlap', document: 'document', figure: 'figures', consultation: 'consultation', asked: 'answers question',
    evidence: 'evidence', finding: 'rests on finding', option: 'option', step: 'step', decision: 'decision',
  },
  answers: 'Consultation of grantees: {{count}} answers',
  answer: { accepts: 'accepts', 'in-part': 'accepts in part', 'does-not': 'does not accept', none: 'no answer yet' },
  print: {
    above: '{{collaborative}} · Evaluation {{evaluation}}', aboveSample: '{{collaborative}} (sample) · Evaluation {{evaluation}}', foot: '{{evaluation}} · {{collaborative}} · {{day}}',
    terms: 'Terms of reference', noTerms: 'No terms of reference are known.', period: 'Period', noPeriod: 'not said', state: 'State', commissionedBy: 'Commissioned by', noDecision: 'no decision is known', fulfils: 'Fulfils',
    evaluators: 'Who evaluates', term: '{{name}}, {{organisation}} ({{from}} to {{until}})', links: 'Rests on, and leads to', consultation: 'Grantees, asked in confidence', answered: '{{count}} answered.',
    tooFew: 'Fewer than five answered: their answers were removed unread.', waiting: 'Answers are taken until {{day}}.', noSummary: 'No summary is written yet.', partner: 'Partner', answer: 'Answer', reason: 'Why',
  },
};
