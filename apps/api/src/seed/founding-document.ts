/**
 * Short quotations of the founding document (portfolio review of 8 September 2014), as they are written there: slips,
 * quotation marks and dashes stay. The keys are those of the mission's checklist; `passage('S13')` finds the sentence.
 */
export interface PassageSeed {
  /** What the sentence proves: keys of the checklist, with blanks between them. */
  readonly keys: string;
  readonly text: string;
  /** The page on which it ends, where that is another than the one on which it begins. */
  readonly endPage?: number;
  /** A remark of somebody: only this partner reads it. */
  readonly onlyFor?: string;
}

export interface SectionSeed {
  readonly heading: string | null;
  readonly page: number;
  readonly kind?: 'title' | 'footnote';
  readonly passages: readonly PassageSeed[];
}

const OPENING: readonly SectionSeed[] = [
  {
    heading: null, page: 1, kind: 'title', passages: [
      { keys: 'D1a', text: 'INTERNATIONAL MIGRATION INITIATIVE IN COLLABORATION WITH THE LATIN AMERICA PROGRAM' },
      { keys: 'D1b', text: 'Central America/Mexico Migration Corridor' },
      { keys: 'D1c N4', text: 'Outcomes of the portfolio review held on September 8, 2014' },
    ],
  },
  {
    heading: null, page: 1, passages: [
      { keys: 'A2 A3 N1', text: 'the International Migration Initiative (IMI) and the Latin America Program (LAP) have implemented jointly since 2010' },
      { keys: 'T1 T2 T3', text: 'the vulnerability of migrants in transit, the exploitation of migrant workers, and the lack of opportunity driving migration in countries of origin' },
      { keys: 'S0b', text: 'the outcomes of the work to date and the effectiveness of IMI/LAP\'s main tool for this work' },
      { keys: 'A1 A4 A5 A6 N2 N13a', text: 'a donor collaborative created in 2011 by OSF, Ford Foundation-Mexico, and Fundación Avina' },
      { keys: 'S0', text: 'because it is in a moment of transition' },
      { keys: 'N8', text: 'As of 2015, LAP and IMI will no longer share a program officer and a budget.' },
      { keys: 'X2', text: 'LAP\'s migration budget for Central America and Mexico will be transferred to IMI' },
      { keys: 'X1', text: 'IMI will hire a new Program Officer' },
      { keys: 'E7 N5 P11', text: 'who left OSF in July' },
      { keys: 'E8 X3 N9', text: 'the three partner foundations in CAMMINA have embarked on an evaluation process to determine the future of the collaborative at the conclusion of the next three-year cycle in 2017' },
    ],
  },
  {
    heading: 'SUMMARY OF DISCUSSION', page: 1, passages: [
      { keys: 'Q1 G1 G9', text: 'the geographic parameters of the corridor and its limits with regard to targeting policy in the United States' },
      { keys: 'Q2', text: 'migration trends in other parts of Latin America and their potential implications for our work' },
      { keys: 'S16', text: 'the basis for refining our priorities in this region and for IMI\'s overall strategy' },
    ],
  },
];

const MACRO: readonly SectionSeed[] = [
  {
    heading: 'Macro level: Parameters of the corridor', page: 1, passages: [
      { keys: 'N11', text: 'has evolved over the last four years in response to a changing environment' },
      { keys: 'E1 N3', text: 'Mexico passed an unprecedented migration law in 2011' },
      { keys: 'E2 G2 T8', text: 'El Salvador and Honduras followed with new laws designed to protect their citizens abroad' },
      { keys: 'S3b', text: 'At the same time, progress has lagged.' },
      { keys: 'E4 T10', text: 'Weak state institutions and the deteriorating security situation pose a serious threat to advocates, the safety of migrants, and the ability of countries of origin to protect migrants\' rights.' },
      { keys: 'E3 T9', text: 'Mexico has been hardening its immigration enforcement' },
      { keys: 'E5 N6 A12', text: 'earlier this September, the Obama administration announced plans to delay executive action on U.S. immigration reform' },
      { keys: 'E5b D6b', text: 'which has enormous rippled effects for migrants in this region' },
      { keys: 'S1 T4 T5 T6', text: 'to improve regional policy frameworks in Central America and Mexico, build a field of strong organizations and leaders, and create greater coordination among funders' },
      { keys: 'A13 A14', text: 'the ability of Mexican and Central American civil society to influence their governments, rather than to influence U.S. policy' },
      { keys: 'S2', text: 'This choice was intentional; a strong immigrant rights field already existed in the U.S. and we thought that our resources would be best placed in the region where there was a gap.' },
      { keys: 'S3', text: 'We have made significant gains, particularly in Mexico' },
      { keys: 'S4', text: 'had there been a more deliberate effort to connect with policy goals in the United States', endPage: 2 },
    ],
  },
  {
    heading: null, page: 1, kind: 'footnote', passages: [
      { keys: 'P P1 P2 P3 P4 P5 P6', text: 'Participating in person: Chris Stone (President, OSF); Maria Teresa Rojas (Director, IMI); Naomi Polin (Program Coordinator, IMI); Sandra Dunsmore (Director, Grant-Making Support Group – moderator); Dan Sershen (Associate Director, Results Assessment, Strategy Unit); Daphne Panayotatos (Program Coordinator, Results Assessment, Strategy Unit).' },
      { keys: 'P7 P8 P9 P10', text: 'Participating remotely: Pedro Abramovay (Director, LAP); Demetrios Papademetriou (Chair, IMI Advisory Board); Cathy Ross (Senior Program Officer, LAP); Leslie Gross-Davis (Director, US Programs Equality Fund)' },
    ],
  },
  {
    heading: 'Macro level: Parameters of the corridor', page: 2, passages: [
      { keys: 'E6 N7 T7 G3', text: 'over the summer, as public attention on the US/Mexico border pushed governments to address the rise of Central American migrant children entering the United States' },
      { keys: 'S5 A7', text: 'the border crisis created an opportunity within OSF for substantive collaboration among US Programs, IMI, and the Latin America Program' },
      { keys: 'S6', text: 'OSF was not prepared adequately to propose solutions to policymakers', onlyFor: 'osf' },
      { keys: 'S7', text: 'the need for IMI to have a stronger “inside track” political strategy along with our efforts to build the field' },
      { keys: 'S8', text: 'it is necessary to target the foreign policy agenda of these governments toward the United States' },
      { keys: 'S9 Q3', text: 'We also need to define an appropriate role for IMI to engage in the United States alongside US Programs.' },
      { keys: 'S10 N12', text: 'the migration paradigm of the last fifty years has shifted' },
      { keys: 'A11 S10b G8b', text: 'South-South migration already is larger than South-North migration, according to the World Bank.' },
      { keys: 'G8', text: 'traditional patterns of mobility from low income countries to wealthy countries in the Global North' },
      { keys: 'G7 N12b', text: 'international migration in the next decade will take place between high growth developing countries (e.g. in Asia and in Latin America)' },
      { keys: 'G6', text: 'countries such as Brazil and Chile already are experiencing high levels of migration' },
      { keys: 'S11 G5', text: 'By prioritizing work in “non-traditional” corridors intra-regionally (such as Peru and Bolivia to Chile, among others), IMI’s work could change perceptions of migration, and the allocation of resources, in the field.' },
    ],
  },
];

const MICRO: readonly SectionSeed[] = [
  {
    heading: 'Micro level: CAMMINA', page: 2, passages: [
      { keys: 'Q4 N13b', text: 'the value of potentially defining CAMMINA’s work more narrowly' },
      { keys: 'S12', text: 'CAMMINA’s goals were framed broadly enough to align with each of the foundations' },
      { keys: 'S12b', text: 'we may have been attempting too much' },
      { keys: 'S13', text: 'It also has been difficult to differentiate CAMMINA’s grant making from that of IMI/LAP and the other donor partners.' },
      { keys: 'N13c', text: 'The second set of questions relates to propensity toward risk.' },
      { keys: 'S14', text: 'working collectively provides additional financial and social capital that can be crucial to enable donors to take new risks', onlyFor: 'osf' },
      { keys: 'S14b', text: 'donor collaboratives can become more transactional', onlyFor: 'osf' },
      { keys: 'S15', text: 'This could be a disservice to the field and hamper the ambition of the donors.' },
      { keys: 'N13d', text: 'the dilemma has two main implications' },
      { keys: 'Q5', text: 'has OSF gained everything it could from CAMMINA?' },
      { keys: 'Q6', text: 'at this stage in its evolution, is CAMMINA beneficial for the field?' },
      { keys: 'X4', text: 'IMI and LAP and our donor partners will deliberate what the future of the donor collaborative should be.' },
      { keys: 'O1 O2 O3 O4 A15 N13e', text: 'Options include—but are not limited to—bringing in new foundations, spinning off into an independent entity, or dissolving the donor collaborative and developing a new path forward.' },
      { keys: 'X4b', text: 'will explore these options and others in the months ahead' },
    ],
  },
];

const CONCLUSIONS: readonly SectionSeed[] = [
  {
    heading: 'CONCLUSIONS & NEXT STEPS', page: 2, passages: [
      { keys: 'X5 N10', text: 'As we begin to prepare IMI’s 2016 strategy in the next six months, we will consider the salient issues and questions raised in this conversation.' },
      { keys: 'Q7 X6', text: 'what our “inside track” political strategy should be, and critically, what is the most effective means of implementing it' },
      { keys: 'Q8 X7', text: 'We also will consider where OSF is strategically positioned to intervene.', endPage: 3 },
    ],
  },
  {
    heading: 'CONCLUSIONS & NEXT STEPS', page: 3, passages: [
      { keys: 'Q9 G4 D6a', text: 'Where and when we should engage elsewhere in South America?' },
      { keys: 'Q10', text: 'Where are the viable opportunities, how should we enter new jurisdictions?' },
      { keys: 'X8', text: 'We also will continue conversations about CAMMINA.' },
      { keys: 'Q11', text: 'is this how we should continue to allocate the majority of our resources?' },
      { keys: 'Q12', text: 'How do we address “role confusion” between CAMMINA and the donor partners (Ford, Fundación Avina, and OSF)?' },
      { keys: 'Q13', text: 'How do we ensure that CAMMINA serves as a mechanism to facilitate bold, creative thinking?' },
      { keys: 'Q14', text: 'Should CAMMINA continue to exist, and if so, in what form?' },
      { keys: 'X9 Q15', text: 'IMI will need to re-evaluate its goals and priorities, both in this corridor and more broadly in its global program strategy.' },
      { keys: 'T11', text: 'the most severe abuses in the migration system' },
      { keys: 'N11b', text: 'Based on our experience over the last four years' },
      { keys: 'S17', text: 'this mission may be too far-reaching' },
      { keys: 'Q16 T11b', text: 'more effective if targeted toward situations where conditions are less (or moderately) severe' },
      { keys: 'X10', text: 'explore ways to tailor our strategy for new contexts, and continue to hone a clear global vision' },
    ],
  },
];

export const FOUNDING_DOCUMENT: readonly SectionSeed[] = [...OPENING, ...MACRO, ...MICRO, ...CONCLUSIONS];
