/**
 * How telling a concept is in a grant's text: log2 of the share of texts that use it, rounded, for all that are used often.
 * Counted by scripts/fitting/concept-weights.ts over 7872 different texts of hewlett, haas-jr, public-welfare, corridor-and-migration-subset (vipulnaik/donations
 * @ c5c0aa7b, CC0 1.0): public lists of grants, never those of a collaborative, so that nothing hidden moves a weight.
 */
export const CONCEPT_WEIGHTS: Readonly<Record<number, string>> = {
  3: `development research`,
  4: `california center community education planning policy public`,
  5: `advocacy american arts assessment building campaign communication energy evaluation global health human international justice leadership learning
    legal litigat mexico migrat national organization promot reform right school stat system train us youth`,
  6: `access accountability activity advanc africa african air analysi area assistanc bay capacity challeng chang city civic civil clean climat coalition
    collaborativ colleg conferenc country creat data deeper developing economic educational effort engagement environmental family financ foundation
    francisco fundraising goal group impact implementation improv increas information institute issu lgbt media need network oer onlin open organizational
    participation partnership people period plan polic population practic process protect quality reduc reproductiv resourc san service social strategy
    strengthen student sustainabl technical technology university woman worker`,
  7: `action aid alliance annual board budget build business child china citizen collaboration commission common conflict congress conservation consultation
    coordination county court crime cultur defend democracy design dialogu digital discrimination dissemination district diversity document east educat
    effectiv effectiveness emergency engag environment equality equity executiv expand expansion federal fellowship field filanthropy forum funder futur
    gay governanc government high higher improvement improving incarceration india innovation journalis knight land latin latino leader level local low
    management material meeting model monitoring movement news nonprofit operating opportunity organizing outreach performanc pilot poverty professional
    promoting regional related report resolution responsibility safety scienc security sery skill society staff standard statewid strengthening teacher
    teaching tool trad transition transparency transportation united valley voic water websit west western working workshop world`,
  8: `abortion academic academy achievement address adult advanced advancing agency agenda agricultural alternativ alto angel approach art artist asia asian
    assess assist awareness basic behavioral benefit best book border brazil bring capital carbon care career central citizenship coaching colombia color
    committee comprehensiv conduct consortium content contraception convening council cours coverag cyber cybersecurity danc debat department diego
    director distribution divers donor efficiency emerging emission encourag end engaging english ensur entitled event evidenc exchang expert explor
    facility faith feasibility filanthropic film first focu focused food foreign framework free fuel gas good grante grantmaker grassroot greater green
    greenhous growth hewlett how importanc inclusion incom increasing individual infrastructur institution instructional integration jobs jose key
    knowledg lab languag launch lead liberty literacy living long make making market marketing marriag measur membership middl music nation natural
    negotiation neighborhood non nondiscrimination north northern nuclear offic oil outcom pacific palo parent partner performing platform policymaker
    political pollution post power pretrial prevention production providing racial radio rais refugee regranting relief reporting resident result review
    river role rule rural saharan scal search sector seminar senior sentencing sexual site small solution sourc south special sponsorship stanford story
    sub success summit survey sustainability team test testing them time understanding urban vehicl video violation web`,
  9: `achiev act addressing administration adoption advancement advice affair affecting age agreement aids aligned alignment analys analyz anti application
    argentina arizona assessing associated association attitud availabl barrier base basin becom berkeley better beyond black boston branding bridg
    bringing bus ca californian can cas case caused century charitabl chil chines clergy clos co coal coast collection colorado columbia company
    comparativ completion condition conducting connect consensu continu continued contraceptiv control conversation cooperation corridor critical cross
    current curriculum databas day dc decision defender deliberativ delivery designing detention detroit discussion disparity disput disseminat distribut
    dynamic early ecosystem editor educating effect election electric emfasi employment empowerment enforcement enhanc enhancement enhancing equal
    equitabl establish establishing establishment ethic ethnic european examin excellenc expanding experienc expertis exploring facilitat faculty fair
    farm fellow fiscal five focusing forc forest formativ foster four francofon freedom gain gap gender generat generation ghana giving grantmaking great
    guid haas healthy hearing heritag history hiv holiday hous housing hybrid identify ii improved incarcerated includ independent index indicator
    indigenous industry influenc institutional instruction integrated inter interactiv interest internet intervention investment islander job judicial
    jurisdiction kenya larg leading learner led legislativ library life link magazin math measuring mechanism member merger messaging methan metric miami
    mobility mountain multi nationally nationwid naturalization needed next number occupational official ongoing opencoursewar operation opinion option
    oral order org organiz paper park path pathway paulo pbs peace peer perspectiv peru placement politic poll poor portal position potential practitioner
    pregnancy preparation primary priority prison privat problem produc programming progress promotion protecting prototyp publish pursu raising rapid
    ravenswood re readiness reading recent recommendation recovery redesign reducing reduction relationship religiou renovation repository researcher
    restoration restructuring risk road rocky roundtabl safe sao scholar scholarship scientific second secur self senegal serv serving shar shared sharing
    silicon smart softwar solar southern spac spanish stakeholder statu stimulu street structur succession summer supplemental supply symposium talent
    target targeted task teen television texa textbook theater theatr thinking third threatened throughout together topic track transfer transformation
    transit transport travel trust undocumented unified union unit universal updat used utility valu vision volunteer voter wage washington ways weapon
    what wide workforc workplac writing york`,
};
