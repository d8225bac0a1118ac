/** Shorter ones are kept as they are. */
const worthIt = 32 * 1024;
const head = 'gzip:';
/** Arguments that one call takes with ease. */
const atOnce = 8_192;

const through = (bytes: Uint8Array<ArrayBuffer>, way: GenericTransformStream): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(way)).arrayBuffer();

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return btoa(text);
}

/** A long text in a fifth of its room: records say much the same. */
export async function packed(text: string): Promise<string> {
  if (text.length < worthIt) return text;
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('gzip'));
  return head + base64Of(new Uint8Array(bytes));
}

export async function unpacked(text: string): Promise<string> {
  if (!text.startsWith(head)) return text;
  const bytes = Uint8Array.from(atob(text.slice(head.length)), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
}
