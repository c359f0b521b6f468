import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The connections of one application: opened at its start, closed at its end. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  static of(source: DataSource): DynamicModule {
    return { module: DatabaseModule, providers: [{ provide: DataSource, useFactory: () => source.initialize() }], exports: [DataSource] };
  }

  onApplicationShutdown(): Promise<void> {
    return this.source.destroy();
  }
}
