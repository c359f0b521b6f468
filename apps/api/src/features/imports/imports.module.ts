import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { PartiesModule } from '../parties/parties.module.ts';
import { PoolsModule } from '../pools/pools.module.ts';
import { HeldRowsService } from './held-rows.service.ts';
import { ImportCheckingService } from './import-checking.service.ts';
import { ImportCommitService } from './import-commit.service.ts';
import { ImportPartiesService } from './import-parties.service.ts';
import { ImportPurgeService } from './import-purge.service.ts';
import { ImportsResolver } from './imports.resolver.ts';
import { ImportsService } from './imports.service.ts';
import { StoredFilesService } from './stored-files.service.ts';
import { UploadController } from './upload.controller.ts';

@Module({
  imports: [ActivityModule, GrantsModule, PartiesModule, PoolsModule],
  controllers: [UploadController],
  providers: [ImportsResolver, ImportsService, ImportCheckingService, ImportCommitService, ImportPartiesService, HeldRowsService, StoredFilesService, ImportPurgeService],
  exports: [ImportsService, ImportPurgeService],
})
export class ImportsModule {}
