import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { DecisionsModule } from '../decisions/decisions.module.ts';
import { SoundingsModule } from '../soundings/soundings.module.ts';
import { MinutesController } from './minutes.controller.ts';
import { MinutesResolver } from './minutes.resolver.ts';
import { MinutesService } from './minutes.service.ts';

@Module({ imports: [ActivityModule, DecisionsModule, SoundingsModule], controllers: [MinutesController], providers: [MinutesResolver, MinutesService] })
export class MinutesModule {}
