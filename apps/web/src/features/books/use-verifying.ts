import { verify, type Pins, type Verdict } from '@acuerdo/record';
import { useState } from 'react';

export type Stage = { readonly kind: 'reading'; readonly name: string } | { readonly kind: 'checking'; readonly name: string; readonly bytes: number };

export interface Checked {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly verdict: Verdict;
}

/** Lets the browser draw the stage before the next one takes its time. */
const drawn = () => new Promise<void>((resolve) => { setTimeout(resolve, 40); });

/** Reads and verifies in stages that can be shown. The verdict is the library's; a file that cannot be read at all is not valid either. */
export function useVerifying() {
  const [stage, setStage] = useState<Stage | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async (name: string, bytes: Uint8Array, pins: Pins) => {
    setStage({ kind: 'checking', name, bytes: bytes.byteLength });
    await drawn();
    setChecked({ name, bytes, verdict: await verify(bytes, pins) });
    setStage(null);
  };
  const take = async (file: File, pins: Pins) => {
    setStage({ kind: 'reading', name: file.name });
    await drawn();
    await check(file.name, await bytesOf(file), pins);
  };
  const again = async (pins: Pins) => {
    if (checked) await check(checked.name, checked.bytes, pins);
  };
  return { stage, checked, take, again };
}

/** A file that was moved or deleted meanwhile has no bytes. */
const bytesOf = (file: File): Promise<Uint8Array> => file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => new Uint8Array());
