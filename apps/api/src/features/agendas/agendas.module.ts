import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ImportsModule } from '../imports/imports.module.ts';
import { AgendaPapersController } from './agenda-papers.controller.ts';
import { AgendasResolver } from './agendas.resolver.ts';
import { AgendasService } from './agendas.service.ts';
import { PackService } from './pack.service.ts';

@Module({ imports: [ActivityModule, ImportsModule], controllers: [AgendaPapersController], providers: [AgendasResolver, AgendasService, PackService] })
export class AgendasModule {}
