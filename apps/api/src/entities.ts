import { accountsEntities } from './features/accounts/entities.ts';
import { activityEntities } from './features/activity/entities.ts';
import { agendasEntities } from './features/agendas/entities.ts';
import { amendmentsEntities } from './features/amendments/entities.ts';
import { ballotsEntities } from './features/ballots/entities.ts';
import { boardsEntities } from './features/boards/entities.ts';
import { callsEntities } from './features/calls/entities.ts';
import { chartersEntities } from './features/charters/entities.ts';
import { collaborativesEntities } from './features/collaboratives/entities.ts';
import { conflictsEntities } from './features/conflicts/entities.ts';
import { contactsEntities } from './features/contacts/entities.ts';
import { corridorsEntities } from './features/corridors/entities.ts';
import { decisionsEntities } from './features/decisions/entities.ts';
import { delegationsEntities } from './features/delegations/entities.ts';
import { deliberationsEntities } from './features/deliberations/entities.ts';
import { digestsEntities } from './features/digests/entities.ts';
import { dossiersEntities } from './features/dossiers/entities.ts';
import { evaluationsEntities } from './features/evaluations/entities.ts';
import { figuresEntities } from './features/figures/entities.ts';
import { granteesEntities } from './features/grantees/entities.ts';
import { grantsEntities } from './features/grants/entities.ts';
import { importsEntities } from './features/imports/entities.ts';
import { mandatesEntities } from './features/mandates/entities.ts';
import { meetingsEntities } from './features/meetings/entities.ts';
import { minutesEntities } from './features/minutes/entities.ts';
import { motionsEntities } from './features/motions/entities.ts';
import { objectionsEntities } from './features/objections/entities.ts';
import { outcomesEntities } from './features/outcomes/entities.ts';
import { overlapsEntities } from './features/overlaps/entities.ts';
import { partiesEntities } from './features/parties/entities.ts';
import { paymentEntities } from './features/payments/entities.ts';
import { peopleEntities } from './features/people/entities.ts';
import { phasesEntities } from './features/phases/entities.ts';
import { poolsEntities } from './features/pools/entities.ts';
import { privacyEntities } from './features/privacy/entities.ts';
import { proposalsEntities } from './features/proposals/entities.ts';
import { proxiesEntities } from './features/proxies/entities.ts';
import { questionsEntities } from './features/questions/entities.ts';
import { readingsEntities } from './features/readings/entities.ts';
import { recordedEntities } from './features/recorded/entities.ts';
import { remindersEntities } from './features/reminders/entities.ts';
import { responsibilitiesEntities } from './features/responsibilities/entities.ts';
import { reviewsEntities } from './features/reviews/entities.ts';
import { soundingsEntities } from './features/soundings/entities.ts';
import { sourcesEntities } from './features/sources/entities.ts';
import { statementsEntities } from './features/statements/entities.ts';
import { stepsEntities } from './features/steps/entities.ts';
import { strategiesEntities } from './features/strategies/entities.ts';
import { timelineEntities } from './features/timeline/entities.ts';
import { unrecordedEntities } from './features/unrecorded/entities.ts';
import { witnessesEntities } from './features/witnesses/entities.ts';
import { platformEntities } from './platform/entities.ts';

/** Every table. A spec finds the one that was forgotten here. */
export const entities = [
  ...platformEntities,
  ...accountsEntities,
  ...activityEntities,
  ...agendasEntities,
  ...amendmentsEntities,
  ...ballotsEntities,
  ...boardsEntities,
  ...callsEntities,
  ...chartersEntities,
  ...collaborativesEntities,
  ...conflictsEntities,
  ...contactsEntities,
  ...corridorsEntities,
  ...decisionsEntities,
  ...delegationsEntities,
  ...deliberationsEntities,
  ...digestsEntities,
  ...dossiersEntities,
  ...evaluationsEntities,
  ...figuresEntities,
  ...granteesEntities,
  ...grantsEntities,
  ...importsEntities,
  ...mandatesEntities,
  ...meetingsEntities,
  ...minutesEntities,
  ...motionsEntities,
  ...objectionsEntities,
  ...outcomesEntities,
  ...overlapsEntities,
  ...partiesEntities,
  ...paymentEntities,
  ...peopleEntities,
  ...phasesEntities,
  ...poolsEntities,
  ...privacyEntities,
  ...proposalsEntities,
  ...proxiesEntities,
  ...questionsEntities,
  ...readingsEntities,
  ...recordedEntities,
  ...remindersEntities,
  ...responsibilitiesEntities,
  ...reviewsEntities,
  ...soundingsEntities,
  ...sourcesEntities,
  ...statementsEntities,
  ...stepsEntities,
  ...strategiesEntities,
  ...timelineEntities,
  ...unrecordedEntities,
  ...witnessesEntities,
];
