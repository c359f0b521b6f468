import { Button, Fieldset, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../../ui/place-name.ts';
import type { Leg } from './corridor-legs.tsx';
import { placeChoices, ROLES } from './place-choices.ts';
import styles from './corridors.module.css';

const NEW: Leg = { fromPlace: 'GT', fromRole: 'origin', toPlace: 'MX', toRole: 'transit' };

interface LegFieldsProps {
  legs: readonly Leg[];
  onChange: (legs: readonly Leg[]) => void;
}

/** The legs of a corridor as fields, to be added and taken out. */
export function LegFields({ legs, onChange }: LegFieldsProps) {
  const { t } = useTranslation('corridors');
  const nameOf = usePlaceName();
  const places = placeChoices(nameOf, legs.flatMap(({ fromPlace, toPlace }) => [fromPlace, toPlace]));
  const roles = ROLES.map((value) => ({ value, label: t(`role.${value}`) }));
  const change = (at: number, part: Partial<Leg>) => { onChange(legs.map((leg, place) => (place === at ? { ...leg, ...part } : leg))); };
  const select = (at: number, key: keyof Leg) => (
    <NativeSelect label={t(`draw.${key}`)} data={key.endsWith('Place') ? places : roles} value={legs[at]?.[key]} onChange={(event) => { change(at, { [key]: event.currentTarget.value }); }} />
  );
  return (
    <>
      {legs.map((_, at) => (
        <Fieldset key={at} legend={t('draw.leg', { number: at + 1 })} className={styles['leg']}>
          {select(at, 'fromPlace')}{select(at, 'fromRole')}{select(at, 'toPlace')}{select(at, 'toRole')}
          {legs.length > 1 && <div><Button variant="subtle" size="xs" onClick={() => { onChange(legs.filter((__, place) => place !== at)); }}>{t('draw.remove', { number: at + 1 })}</Button></div>}
        </Fieldset>
      ))}
      <div><Button variant="default" size="xs" onClick={() => { onChange([...legs, NEW]); }}>{t('draw.addLeg')}</Button></div>
    </>
  );
}
