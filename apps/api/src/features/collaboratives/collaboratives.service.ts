import { Injectable } from '@nestjs/common';
import { generateSigningKey } from '@acuerdo/ledger';
import { collaborativeFounded, keyAdded } from '@acuerdo/record';
import type { EntityManager } from 'typeorm';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { SigningKeyEntity } from '../../platform/ledger/signing-key.entity.ts';
import { CollaborativeEntity } from './collaborative.entity.ts';

export type Founding = Pick<CollaborativeEntity, 'id' | 'slug' | 'name' | 'timeZone' | 'baseCurrency' | 'sample' | 'clockOffsetSeconds'>;

/** Collaboratives as tenants. */
@Injectable()
export class CollaborativesService {
  constructor(private readonly ledger: LedgerService) {}

  /** A new tenant: its row, the key that will sign its record, and the first two entries of it. */
  async found(db: EntityManager, founding: Founding): Promise<void> {
    const collaborativeId = founding.id;
    await db.getRepository(CollaborativeEntity).insert(founding);
    const key = await generateSigningKey(globalThis.crypto);
    const [{ since }] = await db.query<[{ since: Date }]>(`select date_trunc('milliseconds', clock_timestamp()) as since`);
    await db.getRepository(SigningKeyEntity).insert({ collaborativeId, id: key.keyId, publicKey: key.publicKey, privateKey: key.privateKey, since });
    const to = { collaborativeId };
    await this.ledger.append({ db }, collaborativeFounded({ collaborative: collaborativeId, slug: founding.slug, name: founding.name }), to);
    await this.ledger.append({ db }, keyAdded({ keyId: key.keyId, publicKey: key.publicKey, from: since.toISOString() }), to);
  }
}
