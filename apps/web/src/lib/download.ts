import { ServerError } from '@apollo/client/errors';

export interface Progress {
  readonly bytes: number;
  /** Null where the server does not say how much there will be. */
  readonly of: number | null;
}

/** Fetches a file with the session's cookie, telling how far it is, and hands it to the browser to be saved. */
export async function download(address: string, name: string, onProgress: (progress: Progress) => void): Promise<void> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new ServerError(`${address} answered ${response.status}`, { response, bodyText: await response.text() });
  save(new Blob(await read(response, onProgress), { type: response.headers.get('content-type') ?? '' }), name);
}

async function read({ body, headers }: Response, onProgress: (progress: Progress) => void): Promise<Uint8Array<ArrayBuffer>[]> {
  const length = Number(headers.get('content-length'));
  const of = length > 0 && !headers.has('content-encoding') ? length : null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    bytes += part.value.byteLength;
    onProgress({ bytes, of });
  }
  return parts;
}

/** Hands over a file that was made here. */
export const saveText = (text: string, name: string, type: string): void => { save(new Blob([text], { type }), name); };

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
