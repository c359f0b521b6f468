import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '../../platform/events/events.ts';
import { thingsPurged } from '../protection/protection.events.ts';

/** An application goes with the grant that it asked for. */
@Injectable()
export class ApplicationPurge implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(thingsPurged, async (ctx, { grantIds }) => {
      await ctx.db.query('delete from application where collaborative_id = $1 and grant_id = any($2::uuid[])', [ctx.viewer.collaborativeId, grantIds]);
    });
  }
}
