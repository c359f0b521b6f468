import { Injectable } from '@nestjs/common';
import { collaborativeFounded } from '@acuerdo/record';
import type { EntityManager } from 'typeorm';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { SigningKeysService } from '../../platform/ledger/signing-keys.service.ts';
import { CollaborativeEntity } from './collaborative.entity.ts';

export type Founding = Pick<CollaborativeEntity, 'id' | 'slug' | 'name' | 'timeZone' | 'baseCurrency' | 'sample' | 'clockOffsetSeconds'>;

/** Collaboratives as tenants. */
@Injectable()
export class CollaborativesService {
  constructor(private readonly ledger: LedgerService, private readonly keys: SigningKeysService) {}

  /** A new tenant: its row, the key that will sign its record, and the first two entries of it. */
  async found(db: EntityManager, founding: Founding): Promise<void> {
    const collaborativeId = founding.id;
    await db.getRepository(CollaborativeEntity).insert(founding);
    await this.ledger.append({ db }, collaborativeFounded({ collaborative: collaborativeId, slug: founding.slug, name: founding.name }), { collaborativeId });
    await this.keys.add({ db }, collaborativeId);
  }
}
