import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FileAnswers } from '../../platform/http/file-answers.ts';
import { BooksService } from './books.service.ts';

/** The record as files, for whoever is signed in and may export it. */
@Controller('record')
export class BooksController {
  constructor(private readonly files: FileAnswers, private readonly service: BooksService) {}

  @Get('minute-book')
  minuteBook(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.files.answer(request, response, {
      action: 'record.export', make: async (ctx) => ({ name: 'minute-book.json', format: 'json', text: await this.service.minuteBook(ctx) }),
    });
  }

  @Get('decision-proof')
  decisionProof(@Req() request: Request, @Res() response: Response, @Query('decision') decision: unknown): Promise<void> {
    return this.files.answer(request, response, {
      action: 'record.export',
      make: async (ctx) => {
        const proof = typeof decision === 'string' ? await this.service.decisionProof(ctx, decision) : null;
        return proof && { name: `${proof.shortId}.json`, format: 'json', text: [proof.text] };
      },
    });
  }
}
