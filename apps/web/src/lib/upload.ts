import { requestHeaders } from './apollo.ts';

export const MAX_BYTES = 20_000_000;

export type Uploaded =
  | { readonly __typename: 'Uploaded'; readonly id: string }
  | { readonly __typename: 'Refused'; readonly message: string; readonly path: readonly string[] };

/** Sends a file as bytes, whatever it calls itself, and tells how far it is (0…1); the server answers with its id or says why not. */
export function upload(file: File, onShare: (share: number) => void, door = '/files'): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', door);
    const headers = { ...requestHeaders(), 'x-file-name': encodeURIComponent(file.name), 'x-acuerdo-csrf': '1', 'content-type': 'application/octet-stream' };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => { onShare(total > 0 ? loaded / total : 0); };
    request.onload = () => { settle(request, resolve, reject); };
    request.onerror = () => { reject(new TypeError('Failed to fetch')); };
    request.send(file);
  });
}

interface Answer {
  readonly id?: string;
  readonly errors?: readonly { readonly message?: string }[];
}

function settle({ status, responseText }: XMLHttpRequest, resolve: (uploaded: Uploaded) => void, reject: (error: Error) => void): void {
  const { id, errors } = read(responseText);
  const said = errors?.[0]?.message;
  if (status === 201 && id) resolve({ __typename: 'Uploaded', id });
  else if (said && status < 500) resolve({ __typename: 'Refused', message: said, path: [] });
  else reject(new Error(`The upload was answered with ${status}`));
}

function read(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}
