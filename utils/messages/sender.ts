/** What the browser tells of a sender; the message itself is not asked. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export interface OwnExtension {
  id: string;
  /** `runtime.getURL('')`. */
  root: string;
}

/** `view`: a page or the worker of this extension. `frame`: our content script in a web page, at the top where `frame` is 0. */
export type SenderKind =
  | { kind: 'view' }
  | { kind: 'frame'; tab: number; frame: number; url: string }
  | { kind: 'stranger' };

const stranger: SenderKind = { kind: 'stranger' };

function originOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  // `URL.origin` of an extension's address is "null" in some engines, so the parts are put together here.
  return host ? `${protocol}//${host}` : null;
}

/**
 * Chromium and Firefox both name the sending document's own address, also for our sidebar in a page's iframe, where
 * `tab` is set as it is for a content script. So the address decides, and a stated origin must agree with it.
 */
export function kindOf(sender: Sender, own: OwnExtension): SenderKind {
  if (sender.id !== own.id) return stranger;
  const origin = originOf(sender.url);
  if (!origin || (sender.origin !== undefined && sender.origin !== origin)) return stranger;
  if (origin === originOf(own.root)) return { kind: 'view' };
  const tab = sender.tab?.id;
  const web = origin.startsWith('https://') || origin.startsWith('http://');
  if (!web || tab === undefined || sender.frameId === undefined || !sender.url) return stranger;
  return { kind: 'frame', tab, frame: sender.frameId, url: sender.url };
}
