import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { GrantAmendmentsResolver } from './grant-amendments.resolver.ts';
import { GrantAmendmentsService } from './grant-amendments.service.ts';
import { PaymentReadingService } from './payment-reading.service.ts';
import { PaymentsHold } from './payments-hold.ts';
import { PaymentsResolver } from './payments.resolver.ts';
import { PaymentsService } from './payments.service.ts';

@Module({ imports: [ActivityModule, GrantsModule], providers: [PaymentsResolver, GrantAmendmentsResolver, PaymentsService, PaymentReadingService, GrantAmendmentsService, PaymentsHold] })
export class PaymentsModule {}
