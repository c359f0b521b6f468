import { Fieldset, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { weighs } from './draft.ts';
import type { PartProps } from './method-fields.tsx';
import styles from './motion.module.css';
import { ShareFields } from './share-fields.tsx';

const BASES = ['partner', 'person', 'weight', 'double'] as const;
const SUMS = ['pledged', 'committed', 'received'] as const;

/** Whom the rule can name, and what it can weigh votes by. */
export interface Nameable {
  readonly partners: readonly { readonly id: string; readonly shortName: string }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly roles: readonly string[] }[];
  readonly pools: readonly { readonly id: string; readonly name: string }[];
}

/** Who votes under a basis, as the rule can name them. */
export function votersOf({ partners, people }: Nameable, basis: string): { id: string; name: string }[] {
  if (basis === 'person') return people.filter(({ roles }) => roles.includes('delegate')).map(({ id, name }) => ({ id, name }));
  return partners.map(({ id, shortName }) => ({ id, name: shortName }));
}

/** Whose votes are counted, and by what they are weighed. */
export function BasisFields({ draft, set, field, pools }: PartProps & Pick<Nameable, 'pools'>) {
  const { t } = useTranslation('motions');
  const { basis, weights, weightThreshold } = draft;
  const change = (more: Partial<typeof weights>) => { set({ weights: { ...weights, ...more } }); };
  return (
    <div className={styles['pair']}>
      <Fieldset legend={t('basis.title')}>
        <NativeSelect {...field('basis')} label={t('basis.label')} value={basis} data={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))}
          onChange={(event) => { set({ basis: event.currentTarget.value, blockerIds: [], castingId: '' }); }} />
        {weighs(draft) && (
          <>
            <NativeSelect {...field('weights.poolId')} label={t('basis.pool')} description={t('basis.why')} value={weights.poolId}
              data={[{ value: '', label: '–' }, ...pools.map(({ id, name }) => ({ value: id, label: name }))]} onChange={(event) => { change({ poolId: event.currentTarget.value }); }} />
            <NativeSelect {...field('weights.sum')} label={t('basis.sum')} value={weights.sum} data={SUMS.map((value) => ({ value, label: t(`basis.${value}`) }))}
              onChange={(event) => { change({ sum: event.currentTarget.value }); }} />
            <TextInput {...field('weights.currency')} label={t('basis.currency')} maxLength={3} value={weights.currency} onChange={(event) => { change({ currency: event.currentTarget.value.toUpperCase() }); }} />
          </>
        )}
      </Fieldset>
      {basis === 'double' && <ShareFields path="weightThreshold" share={weightThreshold} field={field} onChange={(share) => { set({ weightThreshold: share }); }} />}
    </div>
  );
}
