import { say, type Message } from '@acuerdo/words';
import { useLanguage } from '../lib/use-language.ts';

/** A message from a library or the server in the reader's words; what the server has already put into words stays as it is. */
export function useReason(): (reason: Message | string) => string {
  const { language } = useLanguage();
  return (reason) => (typeof reason === 'string' ? reason : say(language, reason));
}

export function Reason({ reason }: { reason: Message | string }) {
  const words = useReason();
  return <>{words(reason)}</>;
}
