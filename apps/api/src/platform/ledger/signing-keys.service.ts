import { Injectable } from '@nestjs/common';
import { generateSigningKey } from '@acuerdo/ledger';
import { keyAdded } from '@acuerdo/record';
import type { Ctx } from '../ctx.ts';
import { LedgerService } from './ledger.service.ts';
import { SigningKeyEntity } from './signing-key.entity.ts';

/** Makes the keys that sign the record. */
@Injectable()
export class SigningKeysService {
  constructor(private readonly ledger: LedgerService) {}

  /** A new key and the entry that adds it, in the caller's transaction. It signs once a head of the key before it covers that entry. Gives its id. */
  async add({ db }: Pick<Ctx, 'db'>, collaborativeId: string): Promise<string> {
    const { keyId, publicKey, privateKey } = await generateSigningKey(globalThis.crypto);
    const [{ since }] = await db.query<[{ since: Date }]>(`select date_trunc('milliseconds', clock_timestamp()) as since`);
    const { entryId } = await this.ledger.append({ db }, keyAdded({ keyId, publicKey, from: since.toISOString() }), { collaborativeId });
    await db.getRepository(SigningKeyEntity).insert({ collaborativeId, id: keyId, publicKey, privateKey, since, entryId });
    return keyId;
  }
}
