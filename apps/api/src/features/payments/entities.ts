import { GrantAmendmentEntity } from './grant-amendment.entity.ts';
import { PaymentEventEntity } from './payment-event.entity.ts';
import { PaymentPartEntity } from './payment-part.entity.ts';
import { PaymentEntity } from './payment.entity.ts';

/** The tables of this feature. */
export const paymentEntities = [GrantAmendmentEntity, PaymentEventEntity, PaymentPartEntity, PaymentEntity];
