/**
 * How telling a concept is in a grant's text: log2 of the share of texts that use it, rounded, for all that are used often.
 * Counted by scripts/fitting/concept-weights.ts over 7872 different texts of hewlett, haas-jr, public-welfare, corridor-and-migration-subset (vipulnaik/donations
 * @ c5c0aa7b, CC0 1.0): public lists of grants, never those of a collaborative, so that nothing hidden moves a weight.
 */
export const CONCEPT_WEIGHTS: Readonly<Record<number, string>> = {
  3: `development research`,
  4: `california center community education planning policy public`,
  5: `advocacy american arts assessment building campaign communication energy global health human international justice leadership learning legal litigat
    mexico migrat national new organization promot reform right school stat system train us youth`,
  6: `about access accountability activity advanc africa african air analysi area assistanc based bay capacity challeng chang city civic civil clean climat
    coalition collaborativ colleg conferenc country data deeper developing economic educational effort engagement environmental evaluation family
    foundation francisco fundraising goal group impact implementation improv increas information institute issu lgbt media need network oer onlin open
    organizational participation partnership people period plan population practic process protect quality reduc reproductiv resourc san service social
    strategy strengthen student sustainabl technical technology university woman worker`,
  7: `action aid alliance among annual around between board budget build business child china citizen collaboration commission common conflict conservation
    county court creat creation crime cultural defend democracy design dialogu digital discrimination dissemination district diversity east educat
    effectiv effectiveness emergency engag environment equality equity executiv expansion federal fellowship field filanthropy financ forum funder futur
    gay governanc government high higher improvement improving incarceration including india innovation journalis knight land latin latino leader level
    local low management material meeting model movement news nonprofit operating opportunity organizing outreach performanc pilot poverty professional
    promoting regional related report resolution safety scienc security sery skill society staff standard statewid strengthening teacher teaching tool
    trad transition transparency transportation united using valley voic water websit west western working workshop world`,
};
