import { useForm } from '@mantine/form';
import { useAct, type Act } from '../lib/use-act.ts';
import { useFields } from './form-errors.tsx';

type Answer = { readonly __typename: string };

interface ActFormState<V extends object> {
  readonly act: Act;
  readonly values: V;
  readonly set: (values: Partial<V>) => void;
  /** The properties of a control by its path. */
  readonly input: (path: string) => object;
  readonly onSubmit: (event?: React.SyntheticEvent<HTMLFormElement>) => void;
}

interface Sending<V> {
  readonly initial: V;
  readonly send: (values: V) => Promise<Answer | null | undefined>;
  /** After it was taken. */
  readonly done?: () => void;
}

/** The state of a form for one act: its values, what the server said of them, and the sending. */
export function useActForm<V extends object>({ initial, send, done }: Sending<V>): ActFormState<V> {
  const form = useForm<V>({ initialValues: initial });
  const act = useAct(Object.keys(initial));
  const field = useFields(act.issues);
  const submit = async (values: V) => {
    if (await act.run(() => send(values))) done?.();
  };
  return {
    act, values: form.values, set: (values) => { form.setValues(values); },
    input: (path) => ({ ...form.getInputProps(path), ...field(path) }),
    onSubmit: form.onSubmit((values) => { void submit(values); }),
  };
}
