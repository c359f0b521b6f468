import { FileInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface FileFieldProps {
  label: string;
  why: string;
  file: File | null;
  onFile: (file: File | null) => void;
  error?: string | undefined;
}

/** A file that goes with a form: it is sent with it, and not before. */
export function FileField({ label, why, file, onFile, error }: FileFieldProps) {
  const { t } = useTranslation('ui');
  return (
    <FileInput
      label={label} description={`${why} ${t('file.cleaned')}`} value={file} onChange={onFile} error={error} clearable clearButtonProps={{ 'aria-label': t('file.remove') }} placeholder={t('file.choose')}
    />
  );
}
