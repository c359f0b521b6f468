export const payments = {
  title: 'Payments',
  none: 'No payment is scheduled yet.',
  noneWhy: 'Once one is, here stands when it is due, who approved it, when it left, and whose money it is.',
  paid: 'Paid', planned: 'Scheduled', left: 'In no payment yet',
  number: 'Payment {{number}}', due: 'due', onlyIf: 'Only if: {{condition}}', reference: 'Host’s reference: {{reference}}', parts: 'Whose money it is',
  state: { scheduled: 'scheduled', approved: 'approved', sent: 'sent', confirmed: 'arrived', failed: 'failed', cancelled: 'cancelled' },
  events: 'What happened to payment {{number}}', byHost: 'from the host’s ledger, brought in by {{name}}', against: 'contradicts what was entered: {{state}}',
  secondPerson: 'Who enters a payment of this pool does not approve it: somebody else does.',
  schedule: {
    act: 'Schedule a payment', why: '{{left}} are in no payment yet. What is scheduled is split over what the grant draws on, and is cancelled rather than changed.',
    dueOn: 'Due on', amount: 'Amount in {{currency}}', condition: 'Only if', conditionHow: 'What has to come before, such as: after report 1', save: 'Schedule it',
  },
  amended: {
    title: 'What was amended', none: 'Nothing was amended since the award.', noneWhy: 'Amount, end and what the grant draws on are changed by a decision alone; a no-cost extension changes the end only.',
    number: 'Amendment {{number}}, by {{decision}}', ends: 'Ends', noCost: 'without more money',
    act: 'Amend the grant', why: 'What payments took already stays: no line can go below it. The sum of the lines is the amount.',
    decision: 'By which decision', decisionHow: 'Its number, such as DEC-9', endsOn: 'Last day', reason: 'Why', lines: 'What it draws on from now on', left: 'Without this grant {{left}} are left', save: 'Amend it',
  },
  move: {
    approved: 'Approve', sent: 'Record as sent', confirmed: 'Record as arrived', failed: 'Record as failed', cancelled: 'Cancel it',
    which: '{{act}}, payment {{number}}',
    of: { sent: 'Payment {{number}} was sent', confirmed: 'Payment {{number}} arrived', failed: 'Payment {{number}} failed', cancelled: 'Cancel payment {{number}}' },
    onDay: 'On', hostReference: 'Host’s reference', hostReferenceHow: 'By it the host’s ledger is matched to this payment.', note: 'Note', save: 'Record it',
  },
};
