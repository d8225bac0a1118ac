/** In characters: some address books keep a picture as it came from the camera. */
const longest = 2_000_000;
/** Of a line, before it goes on in the next one (RFC 6350, 3.2). */
const lineLength = 74;

const kinds = new Map([
  ['jpeg', 'jpeg'],
  ['jpg', 'jpeg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['gif', 'gif'],
]);

/** "JPEG", "image/jpeg"; where a card says nothing, most pictures are this one, and whoever draws it sees by itself. */
const kindOf = (type = ''): string => kinds.get(type.toLowerCase().replace(/^image\//, '')) ?? 'jpeg';

const isBase64 = (text: string): boolean => text.length <= longest && /^[A-Za-z0-9+/]{16,}={0,2}$/.test(text);

/** A picture that stands in the card itself, as a `data:` address. One that lies elsewhere is never asked for. */
export function photoIn(value: string, params: ReadonlyMap<string, string>): string | undefined {
  if (value.length > longest) return undefined;
  const embedded = /^data:image\/([a-z]{1,10});base64\\?,/i.exec(value);
  const bytes = value.slice(embedded?.[0].length ?? 0).replace(/\s/g, '');
  const isEmbedded = embedded !== null || /^(?:b|base64)$/i.test(params.get('ENCODING') ?? '');
  if (!isEmbedded || !isBase64(bytes)) return undefined;
  return `data:image/${kindOf(embedded?.[1] ?? params.get('MEDIATYPE') ?? params.get('TYPE'))};base64,${bytes}`;
}

function* folded(line: string): Generator<string> {
  yield line.slice(0, lineLength);
  for (let at = lineLength; at < line.length; at += lineLength - 1) yield ` ${line.slice(at, at + lineLength - 1)}`;
}

/** The property of a photo as each version writes it, with its line ends. */
export function photoProperty(data: string, version: '3.0' | '4.0'): string {
  const [, kind = '', bytes = ''] = /^data:image\/([a-z]+);base64,(.*)$/.exec(data) ?? [];
  if (bytes === '') return '';
  const line = version === '4.0' ? `PHOTO:${data}` : `PHOTO;ENCODING=b;TYPE=${kind.toUpperCase()}:${bytes}`;
  return `${[...folded(line)].join('\r\n')}\r\n`;
}
