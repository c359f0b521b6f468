import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { PartiesModule } from '../parties/parties.module.ts';
import { PoolsModule } from '../pools/pools.module.ts';
import { FindingsController } from './findings.controller.ts';
import { FindingsService } from './findings.service.ts';
import { HeldRowsService } from './held-rows.service.ts';
import { ImportCheckingService } from './import-checking.service.ts';
import { ImportCommitService } from './import-commit.service.ts';
import { ImportCorrectionsService } from './import-corrections.service.ts';
import { ImportPartiesService } from './import-parties.service.ts';
import { ImportTablesService } from './import-tables.service.ts';
import { ImportUndoService } from './import-undo.service.ts';
import { ImportPurgeService } from './import-purge.service.ts';
import { ImportsResolver } from './imports.resolver.ts';
import { ImportsService } from './imports.service.ts';
import { PlacingRowsService } from './placing-rows.service.ts';
import { PrivateFiles } from './private-files.ts';
import { SpreadsheetsResolver } from './spreadsheets.resolver.ts';
import { StoredFilesService } from './stored-files.service.ts';
import { TableReadingService } from './table-reading.service.ts';
import { UploadController } from './upload.controller.ts';

@Module({
  imports: [ActivityModule, GrantsModule, PartiesModule, PoolsModule],
  controllers: [UploadController, FindingsController],
  providers: [
    ImportsResolver, SpreadsheetsResolver, ImportsService, ImportCheckingService, ImportTablesService, ImportCorrectionsService, ImportCommitService, ImportUndoService,
    ImportPartiesService, HeldRowsService, FindingsService, PlacingRowsService, TableReadingService, StoredFilesService, PrivateFiles, ImportPurgeService,
  ],
  exports: [ImportsService, ImportPurgeService, StoredFilesService, PrivateFiles],
})
export class ImportsModule {}
