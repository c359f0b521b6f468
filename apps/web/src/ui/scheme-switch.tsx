import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './scheme-switch.module.css';

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const satisfies Record<MantineColorScheme, MantineColorScheme>;
const ICONS = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** As the device, light, dark: one button that goes round and says where it stands. */
export function SchemeSwitch() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = ICONS[colorScheme];
  const label = t('scheme.label', { scheme: t(`scheme.${colorScheme}`) });
  return (
    <button type="button" className={styles['switch']} aria-label={label} title={label} onClick={() => { setColorScheme(NEXT[colorScheme]); }}>
      <Icon size={18} stroke={1.6} aria-hidden />
    </button>
  );
}
