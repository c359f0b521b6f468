import { Injectable } from '@nestjs/common';
import { say } from '@acuerdo/words';
import type { Request, Response } from 'express';
import { ContextMaker } from '../../platform/graphql/graphql.module.ts';

const ANY_ID = /^[0-9a-f-]{36}$/;

interface Named {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Hands files to whom a statement shows them, to be saved: they are never shown as pages of this site. */
@Injectable()
export class PrivateFiles {
  constructor(private readonly contexts: ContextMaker) {}

  /** The statement gives name and bytes of a file (`$3`) that is there for the viewer (`$1` collaborative, `$2` party, `$4` person); any other is as if it were not there. */
  async answer(request: Request, response: Response, { id, statement }: { id: unknown; statement: string }): Promise<void> {
    const { viewer, db, account, language } = await this.contexts.of(request);
    const [file] = viewer && typeof id === 'string' && ANY_ID.test(id)
      ? await db.query<Named[]>(statement, [viewer.collaborativeId, viewer.partyId, id, viewer.personId]) : [];
    if (file) return send(response, file);
    const [status, code, key] = account ? [404, 'NOT_FOUND', 'api.notFound'] as const : [401, 'SIGN_IN_FIRST', 'api.signInFirst'] as const;
    response.status(status).json({ errors: [{ message: say(language, { key }), extensions: { code } }] });
  }
}

function send(response: Response, { name, bytes }: Named): void {
  response.set({
    'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
  });
  response.send(bytes);
}
