import { Injectable } from '@nestjs/common';
import { hashBytes } from '@acuerdo/ledger';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { withoutMetadata } from '../../platform/files/without-metadata.ts';
import { sightOf } from '../../platform/guard/visible.ts';

export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const SAVE = `
  insert into stored_file (collaborative_id, id, name, media_type, sha256, bytes, uploaded_by_id)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** A file is there for the people of the party whose person uploaded it. */
const FIND = `
  select f.id, f.name, f.bytes from stored_file f
  join person p on p.collaborative_id = f.collaborative_id and p.id = f.uploaded_by_id and p.party_id = $2
  where f.collaborative_id = $1 and f.id = $3`;

/** Files as they were uploaded, but for what they say of their author, device and place. */
@Injectable()
export class StoredFilesService {
  async save(ctx: MemberCtx, { name, mediaType, bytes: sent }: UploadedFile): Promise<string> {
    const id = uuid();
    const bytes = withoutMetadata(sent);
    const { collaborativeId, personId } = ctx.viewer;
    await ctx.db.query(SAVE, [collaborativeId, id, name, mediaType, Buffer.from(hashBytes(bytes), 'hex'), bytes, personId]);
    return id;
  }

  async find(ctx: MemberCtx, id: string): Promise<StoredFile | null> {
    const [row] = await ctx.db.query<StoredFile[]>(FIND, [...sightOf(ctx.viewer), id]);
    return row ?? null;
  }
}
