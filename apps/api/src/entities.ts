import { AccountEntity } from './features/accounts/account.entity.ts';
import { SessionEntity } from './features/accounts/session.entity.ts';
import { ThrottleEntity } from './features/accounts/throttle.entity.ts';
import { ActivityEntity } from './features/activity/activity.entity.ts';
import { BallotEntity } from './features/ballots/ballot.entity.ts';
import { ElectorEntity } from './features/ballots/elector.entity.ts';
import { CollaborativeEntity } from './features/collaboratives/collaborative.entity.ts';
import { DecisionEntity } from './features/decisions/decision.entity.ts';
import { DeliberationEntity } from './features/deliberations/deliberation.entity.ts';
import { OptionEntity } from './features/deliberations/option.entity.ts';
import { GrantThemeEntity } from './features/grants/grant-theme.entity.ts';
import { GrantEntity } from './features/grants/grant.entity.ts';
import { ThemeEntity } from './features/grants/theme.entity.ts';
import { ImportRowEntity } from './features/imports/import-row.entity.ts';
import { ImportEntity } from './features/imports/import.entity.ts';
import { StoredFileEntity } from './features/imports/stored-file.entity.ts';
import { MotionEntity } from './features/motions/motion.entity.ts';
import { OverlapAnswerEntity } from './features/overlaps/overlap-answer.entity.ts';
import { OverlapEntity } from './features/overlaps/overlap.entity.ts';
import { CodeNameEntity } from './features/parties/code-name.entity.ts';
import { PartnerEntity } from './features/parties/partner.entity.ts';
import { PartyNameEntity } from './features/parties/party-name.entity.ts';
import { PartyEntity } from './features/parties/party.entity.ts';
import { RegistrationEntity } from './features/parties/registration.entity.ts';
import { UnitEntity } from './features/parties/unit.entity.ts';
import { InvitationEntity } from './features/people/invitation.entity.ts';
import { PersonEntity } from './features/people/person.entity.ts';
import { ContributionEntity } from './features/pools/contribution.entity.ts';
import { PoolEntity } from './features/pools/pool.entity.ts';
import { PassageEntity } from './features/sources/passage.entity.ts';
import { SourceEntity } from './features/sources/source.entity.ts';
import { ShortIdEntity } from './platform/database/short-id.entity.ts';
import { LedgerEntryEntity } from './platform/ledger/ledger-entry.entity.ts';
import { LedgerLeafEntity } from './platform/ledger/ledger-leaf.entity.ts';
import { LedgerOpeningEntity } from './platform/ledger/ledger-opening.entity.ts';
import { LedgerQueueEntity } from './platform/ledger/ledger-queue.entity.ts';
import { SigningKeyEntity } from './platform/ledger/signing-key.entity.ts';
import { TreeHeadEntity } from './platform/ledger/tree-head.entity.ts';

/** Every table. A spec finds the one that was forgotten here. */
export const entities = [
  AccountEntity,
  SessionEntity,
  ThrottleEntity,
  ActivityEntity,
  BallotEntity,
  ElectorEntity,
  CollaborativeEntity,
  DecisionEntity,
  DeliberationEntity,
  OptionEntity,
  GrantThemeEntity,
  GrantEntity,
  ThemeEntity,
  ImportRowEntity,
  ImportEntity,
  StoredFileEntity,
  MotionEntity,
  OverlapAnswerEntity,
  OverlapEntity,
  CodeNameEntity,
  PartnerEntity,
  PartyNameEntity,
  PartyEntity,
  RegistrationEntity,
  UnitEntity,
  InvitationEntity,
  PersonEntity,
  ContributionEntity,
  PoolEntity,
  SourceEntity,
  PassageEntity,
  ShortIdEntity,
  LedgerEntryEntity,
  LedgerLeafEntity,
  LedgerOpeningEntity,
  LedgerQueueEntity,
  SigningKeyEntity,
  TreeHeadEntity,
];
