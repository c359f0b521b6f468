export const digests = {
  title: 'Be told by e-mail',
  label: 'Tell me by e-mail what waits for me',
  why: 'To {{address}}. It holds counts, ids and links; no grantee, no title, no amount. Each letter can be answered with “no more”.',
  rhythm: { off: 'Never', daily: 'Once a day', weekly: 'Once a week' },
  noLetters: 'No letters leave from this server: whoever runs it has not set SMTP_URL, MAIL_FROM and PUBLIC_URL. What you choose holds from when it does.',
  trial: 'A role of the sample has no mailbox, so none comes.',
};
