import { Global, Module } from '@nestjs/common';
import { LettersService } from './letters.service.ts';
import { Postman } from './postman.ts';

@Global()
@Module({ providers: [LettersService, Postman], exports: [LettersService, Postman] })
export class MailModule {}
