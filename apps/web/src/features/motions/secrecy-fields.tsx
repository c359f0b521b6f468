import { FEWEST_SECRET } from '@acuerdo/voting';
import { Fieldset, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { secrecyIn, SECRECIES } from './draft.ts';
import type { PartProps } from './method-fields.tsx';
import styles from './motion.module.css';

/** Who sees the ballots, with what each answer means. */
export function SecrecyFields({ draft, set, field }: PartProps) {
  const { t } = useTranslation('motions');
  return (
    <Fieldset legend={t('secrecy.title')}>
      <Radio.Group {...field('secrecy')} label={t('secrecy.label')} value={draft.secrecy} onChange={(value) => { set({ secrecy: secrecyIn(value) }); }}>
        <div className={styles['boxes']}>
          {SECRECIES.map((one) => <Radio key={one} value={one} label={t(`secrecy.${one}`)} description={t(`secrecy.${one}Why`, { fewest: FEWEST_SECRET })} />)}
        </div>
      </Radio.Group>
    </Fieldset>
  );
}
