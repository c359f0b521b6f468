import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

export function SkipLink() {
  const { t } = useTranslation('shell');
  const skip = (event: React.MouseEvent) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('#page h1, #page')?.focus();
  };
  return <a className={styles['skip']} href="#page" onClick={skip}>{t('skip')}</a>;
}
