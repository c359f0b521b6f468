/** What is said of decisions on screens and in print alike. */
export const decision = {
  kind: {
    'grant-award': 'Grant award', 'budget-move': 'Budget move', membership: 'Membership', 'role-charter': 'Role charter', strategy: 'Strategy', rule: 'Rule',
    'option-chosen': 'Option chosen', 'minutes-approval': 'Approval of minutes', other: 'Other',
  },
  state: {
    provisional: 'provisional', fallen: 'fell', upcoming: 'not yet in force', 'in-force': 'in force', amended: 'in force as amended', superseded: 'superseded', expired: 'expired', revoked: 'revoked',
    by: '{{state}} by {{decision}}',
  },
  effect: { advice: 'Advice', instruction: 'Instruction to the host', binding: 'Binding, subject to the partners’ boards' },
  link: { replaces: 'replaces', amends: 'amends', revokes: 'revokes', 'depends-on': 'depends on' },
  linkedBy: { replaces: 'is replaced by', amends: 'is amended by', revokes: 'is revoked by', 'depends-on': 'supports' },
  act: { accepted: 'The host accepted it', declined: 'The host declined it', reviewed: 'Looked at again: it stands' },
  change: { joins: '{{partner}} joins', leaves: '{{partner}} leaves' },
  stance: { favour: 'in favour', 'not-opposed': 'not opposed', 'needs-until': 'needs time until {{date}}', 'would-leave': 'would leave', opposed: 'opposed' },
  vote: { recused: 'recused', absent: 'absent', tookPart: 'took part', notTold: 'not told' },
  print: {
    above: '{{collaborative}} · Decision {{decision}}', aboveSample: '{{collaborative}} (sample) · Decision {{decision}}',
    register: 'Register of decisions', registerOf: '{{collaborative}}, as of {{day}}', registerOfSample: '{{collaborative}} (sample), as of {{day}}', registerFoot: 'Register of decisions of {{collaborative}}, as of {{day}}',
    count_one: '{{count}} decision', count_other: '{{count}} decisions',
    number: 'Number', title: 'Decision', kind: 'Kind', state: 'State', effect: 'Effect', decided: 'Decided on', effective: 'In force from', until: 'In force until', review: 'To be looked at again', owner: 'Owner',
    secretariat: 'the secretariat', about: 'About', award: 'Award', change: 'Membership', moves: 'Budget move', holder: 'Of', amount: 'Amount', conditions: 'Conditions', reasons: 'Reasons', dissent: 'Dissent',
    how: 'How it was decided', rule: 'Rule', agreed: 'Who agreed', source: 'Read in', unknown: 'not known', votes: 'Votes', partner: 'Partner', vote: 'Vote', holds: 'Positions released', links: 'Other decisions',
    evidence: 'What it stands on', life: 'Its life', from: 'From', acts: 'Said of it since', motion: 'Motion', recorded: 'Recorded by {{name}}', original: 'The text above was written in this language only.',
    annex: 'Annex: what stands around it', text: 'Text', foot: '{{decision}} · record {{hash}}',
  },
};
