export const outcomes = {
  title: 'Outcomes',
  note: 'What changed, as somebody claims it: where, when, whose contribution it was, and on what evidence. Partners may contest it.',
  contested: 'contested', notContested: 'not contested', contribution: 'Whose contribution', restsOn: 'Grants and evidence', claimedBy: 'claimed by {{by}}',
  strength: { strong: 'strong evidence', moderate: 'moderate evidence', weak: 'weak evidence' },
  takeBack: 'Take it back', takeBackThe: 'Take {{id}} back',
  claim: {
    act: 'Claim an outcome', why: 'Say what changed, and who contributed besides grants: convening, joint advocacy, the work of others. All partners read it.', text: 'What changed',
    places: 'Where', changed: 'When', strength: 'How strong the evidence is', grants: 'Grants that contributed', passage: 'Evidence', submit: 'Claim it',
    how: { places: 'Countries by two letters, such as MX, SV.', changed: 'As it is said: 2011, “summer 2014”.', grants: 'By number, such as GR-4. They have to be shared, and not protected.', passage: 'Some words of a sentence, as they stand in its source.' },
  },
  contest: { act: 'Contest it', why: 'All read that your partner contests it, and why. You can end that at any time.', reason: 'Why', save: 'Contest it', over: 'Contest it no more' },
  empty: { title: 'Here stands what changed.', why: 'An outcome is a claim with its evidence, and whose contribution it was. It can be contested, and then both stand side by side.', example: 'OUT-1 · A law protects migrants in transit · MX · 2011 · not contested' },
};
