import { Tables1700000000001 } from './0001-tables.ts';
import { Rights1700000000002 } from './0002-rights.ts';
import { Sources1700000000003 } from './0003-sources.ts';
import { People1700000000004 } from './0004-people.ts';
import { Meetings1700000000005 } from './0005-meetings.ts';
import { Corridors1700000000006 } from './0006-sources-and-corridors.ts';
import { Questions1700000000007 } from './0007-questions.ts';
import { Pool1700000000008 } from './0008-pool.ts';
import { Protection1700000000009 } from './0009-protection.ts';
import { Sheets1700000000010 } from './0010-sheets.ts';
import { Reviews1700000000011 } from './0011-reviews.ts';
import { PastDecisions1700000000012 } from './0012-past-decisions.ts';
import { PurgeOfRequestsAndMoney1700000000013 } from './0013-purge-of-requests-and-money.ts';
import { Keys1700000000014 } from './0014-keys.ts';
import { Grantees1700000000015 } from './0015-grantees.ts';
import { Settling1700000000016 } from './0016-settling.ts';
import { Charter1700000000017 } from './0017-charter.ts';
import { Soundings1700000000018 } from './0018-soundings.ts';
import { Figures1700000000019 } from './0019-figures.ts';
import { Phases1700000000021 } from './0021-phases.ts';
import { Comparing1700000000022 } from './0022-comparing.ts';
import { HeldBack1700000000023 } from './0023-held-back.ts';
import { BoardsAndDossiers1700000000024 } from './0024-boards-and-dossiers.ts';
import { EveryMethod1700000000025 } from './0025-every-method.ts';
import { WhoVotes1700000000026 } from './0026-who-votes.ts';
import { SecretBallots1700000000027 } from './0027-secret-ballots.ts';
import { SecrecyHeld1700000000028 } from './0028-secrecy-held.ts';
import { Mandates1700000000029 } from './0029-mandates.ts';
import { RecordedAnswers1700000000030 } from './0030-recorded-answers.ts';
import { RulesAndReminders1700000000031 } from './0031-rules-and-reminders.ts';
import { Texts1700000000032 } from './0032-texts.ts';
import { ObjectionsAndAmendments1700000000033 } from './0033-objections-and-amendments.ts';
import { CellsAsEvidence1700000000034 } from './0034-cells-as-evidence.ts';
import { AnswersOnTexts1700000000035 } from './0035-answers-on-texts.ts';
import { Proxies1700000000036 } from './0036-proxies.ts';
import { Outlines1700000000037 } from './0037-outlines.ts';
import { PlannedMeetings1700000000038 } from './0038-planned-meetings.ts';
import { Agendas1700000000039 } from './0039-agendas.ts';
import { Minutes1700000000040 } from './0040-minutes.ts';
import { LivesOfDecisions1700000000042 } from './0042-lives-of-decisions.ts';
import { Subtrees1700000000046 } from './0046-subtrees.ts';
import { Evaluations1700000000047 } from './0047-evaluations.ts';
import { Consultations1700000000048 } from './0048-consultations.ts';
import { Outcomes1700000000049 } from './0049-outcomes.ts';
import { Letters1700000000051 } from './0051-letters.ts';
import { PrivacyNotices1700000000052 } from './0052-privacy-notices.ts';
import { Contacts1700000000053 } from './0053-contacts.ts';
import { KeysInTurn1700000000054 } from './0054-keys-in-turn.ts';
import { Digests1700000000055 } from './0055-digests.ts';
import { Calls1700000000056 } from './0056-calls.ts';
import { ReviewForms1700000000059 } from './0059-review-forms.ts';
import { Payments1700000000062 } from './0062-payments.ts';
import { GrantAmendments1700000000063 } from './0063-grant-amendments.ts';

export const migrations = [
  Tables1700000000001,
  Rights1700000000002,
  Sources1700000000003,
  People1700000000004,
  Meetings1700000000005,
  Corridors1700000000006,
  Questions1700000000007,
  Pool1700000000008,
  Protection1700000000009,
  Sheets1700000000010,
  Reviews1700000000011,
  PastDecisions1700000000012,
  PurgeOfRequestsAndMoney1700000000013,
  Keys1700000000014,
  Grantees1700000000015,
  Settling1700000000016,
  Charter1700000000017,
  Soundings1700000000018,
  Figures1700000000019,
  Phases1700000000021,
  Comparing1700000000022,
  HeldBack1700000000023,
  BoardsAndDossiers1700000000024,
  EveryMethod1700000000025,
  WhoVotes1700000000026,
  SecretBallots1700000000027,
  SecrecyHeld1700000000028,
  Mandates1700000000029,
  RecordedAnswers1700000000030,
  RulesAndReminders1700000000031,
  Texts1700000000032,
  ObjectionsAndAmendments1700000000033,
  CellsAsEvidence1700000000034,
  AnswersOnTexts1700000000035,
  Proxies1700000000036,
  Outlines1700000000037,
  PlannedMeetings1700000000038,
  Agendas1700000000039,
  Minutes1700000000040,
  LivesOfDecisions1700000000042,
  Subtrees1700000000046,
  Evaluations1700000000047,
  Consultations1700000000048,
  Outcomes1700000000049,
  Letters1700000000051,
  PrivacyNotices1700000000052,
  Contacts1700000000053,
  KeysInTurn1700000000054,
  Digests1700000000055,
  Calls1700000000056,
  ReviewForms1700000000059,
  Payments1700000000062,
  GrantAmendments1700000000063,
];
