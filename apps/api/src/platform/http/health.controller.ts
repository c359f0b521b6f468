import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readiness } from './readiness.ts';

@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  /** 200 while requests can be answered; 503 while it stops or the database is away. */
  @Get()
  async health(): Promise<{ ready: true }> {
    if (!readiness.ready) throw new ServiceUnavailableException();
    await this.source.query('select 1').catch(() => {
      throw new ServiceUnavailableException();
    });
    return { ready: true };
  }
}
