import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { DecisionsModule } from '../decisions/decisions.module.ts';
import { SoundingsModule } from '../soundings/soundings.module.ts';
import { BooksController } from './books.controller.ts';
import { BooksResolver } from './books.resolver.ts';
import { BooksService } from './books.service.ts';
import { KeyRotationService } from './key-rotation.service.ts';

@Module({ imports: [ActivityModule, DecisionsModule, SoundingsModule], controllers: [BooksController], providers: [BooksResolver, BooksService, KeyRotationService] })
export class BooksModule {}
