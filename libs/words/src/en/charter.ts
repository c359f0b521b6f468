/** What the role charter says of grants and overlaps, and how it is written where it binds. */
export const charter = {
  inside: 'It stands inside role {{role}} of the charter, which {{leads}} leads and {{who}} may not join.',
  foreseen: 'Foreseen by role {{role}} of the charter, which {{leads}} leads.',
  foreseenInPart: 'Role {{role}} of the charter, which {{leads}} leads, foresees it in part of the countries only.',
  contradiction: {
    same: 'Roles {{one}} ({{leads}}) and {{other}} ({{otherLeads}}) have one scope.',
    part: 'Roles {{one}} ({{leads}}) and {{other}} ({{otherLeads}}) meet in part, and neither is narrower: a grant in both stands under both.',
  },
  text: {
    title: 'Adopt the role charter, version {{version}}',
    role: '{{number}}. {{scope}}: {{leads}} leads; {{joins}}.',
    roleIf: '{{number}}. {{scope}}: {{leads}} leads; {{joins}}. Condition: {{condition}}',
    allThemes: 'all themes', allPlaces: 'all countries',
    joins: '{{who}} may join', joinsNobody: 'nobody else joins',
    narrower: 'A narrower role goes before a wider one that holds it. What no role speaks of stays as it is.',
    hash: 'Charter, version {{version}}, SHA-256 {{hash}}.',
  },
};
