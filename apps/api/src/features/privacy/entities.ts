import { PrivacyNoticeEntity } from './privacy-notice.entity.ts';
import { PrivacyReadingEntity } from './privacy-reading.entity.ts';

/** The tables of this feature. */
export const privacyEntities = [PrivacyNoticeEntity, PrivacyReadingEntity];
