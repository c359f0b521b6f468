import { ShortIdEntity } from './database/short-id.entity.ts';
import { LedgerEntryEntity } from './ledger/ledger-entry.entity.ts';
import { LetterEntity } from './mail/letter.entity.ts';
import { LedgerLeafEntity } from './ledger/ledger-leaf.entity.ts';
import { LedgerSubtreeEntity } from './ledger/ledger-subtree.entity.ts';
import { LedgerOpeningEntity } from './ledger/ledger-opening.entity.ts';
import { LedgerQueueEntity } from './ledger/ledger-queue.entity.ts';
import { SigningKeyEntity } from './ledger/signing-key.entity.ts';
import { TreeHeadEntity } from './ledger/tree-head.entity.ts';

/** The tables of the technique; `src/entities.ts` has all of them. */
export const platformEntities = [
  ShortIdEntity,
  LedgerEntryEntity,
  LetterEntity,
  LedgerLeafEntity,
  LedgerSubtreeEntity,
  LedgerOpeningEntity,
  LedgerQueueEntity,
  SigningKeyEntity,
  TreeHeadEntity,
];
