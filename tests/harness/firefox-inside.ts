import type { Bidi } from './bidi';
import type { SeenRequest } from './types';

// These run in the browser's own window, with its rights; `--remote-allow-system-access` opens that way to tests.
declare const ChromeUtils: { importESModule(url: string): unknown };

/** Grants hosts as the prompt would: the extension hears `permissions.onAdded`. */
async function grantInside(id: string, hosts: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as {
    ExtensionPermissions: { add(id: string, what: object, extension: unknown): Promise<void> };
  };
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as {
    ExtensionParent: { GlobalManager: { getExtension(id: string): unknown } };
  };
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  await ExtensionPermissions.add(id, { permissions: [], origins: JSON.parse(hosts), data_collection: [] }, extension);
}

/** Presses the key that the browser set up for a command, in the order of the manifest. */
function pressInside(key: string): boolean {
  const wanted = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(
    (one) => one.getAttribute('key') === key,
  ) as (Element & { doCommand(): void }) | undefined;
  wanted?.doCommand();
  return wanted !== undefined;
}

interface AddressBar {
  search(line: string): void;
  lastQueryContextPromise: Promise<{ results: { payload: { title?: string } }[] }>;
}

/** What the browser suggests for a line typed into its address bar. */
async function suggestedInside(line: string): Promise<string> {
  const { gURLBar } = globalThis as unknown as { gURLBar: AddressBar };
  gURLBar.search(line);
  const { results } = await gURLBar.lastQueryContextPromise;
  return JSON.stringify(results.map(({ payload }) => payload.title ?? ''));
}

interface Channel {
  URI?: { spec: string };
  loadInfo?: { triggeringPrincipal?: { origin?: string; isSystemPrincipal?: boolean } };
}

/** Notes every request of the browser with who asked, in the window's own memory. */
function watchInside(): void {
  const inside = globalThis as unknown as {
    attuneSeen: SeenRequest[];
    Ci: { nsIHttpChannel: unknown };
    Services: { obs: { addObserver(observer: object, topic: string): void } };
  };
  inside.attuneSeen = [];
  const observe = (subject: { QueryInterface(kind: unknown): Channel }) => {
    const { URI, loadInfo } = subject.QueryInterface(inside.Ci.nsIHttpChannel);
    const asker = loadInfo?.triggeringPrincipal;
    inside.attuneSeen.push({ url: URI?.spec ?? '', by: asker?.isSystemPrincipal ? '' : (asker?.origin ?? '') });
  };
  inside.Services.obs.addObserver({ observe }, 'http-on-modify-request');
}

const seenInside = (): string => JSON.stringify((globalThis as unknown as { attuneSeen: SeenRequest[] }).attuneSeen);

interface ConsoleMessage {
  QueryInterface?(kind: unknown): { errorMessage: string; sourceName: string; lineNumber: number; flags: number };
}

/** Errors of the extension's own files that no page event tells of: those of its background. */
function errorsInside(base: string): string {
  // Firefox tells of every question that was still open when the page that asked was closed or left: it waits in the
  // browser's cache of pages then, `inactive` (toolkit/components/extensions/ExtensionCommon.sys.mjs, wrapPromise).
  // And a frame of ours that is open while the extension is replaced is loaded once more without its rights, of which
  // `webextension-polyfill` complains; the run that framed it takes it away.
  const ordinary =
    /after context unloaded|^Promise resolved while context is inactive|script should only be loaded in a browser extension/;
  const inside = globalThis as unknown as {
    Ci: { nsIScriptError: { warningFlag: number } };
    Services: { console: { getMessageArray(): ConsoleMessage[] } };
  };
  const told = inside.Services.console.getMessageArray().flatMap((message) => {
    try {
      const error = message.QueryInterface?.(inside.Ci.nsIScriptError);
      const wrong =
        error && !(error.flags & 1) && error.sourceName.startsWith(base) && !ordinary.test(error.errorMessage);
      return wrong ? [`${error.sourceName}:${error.lineNumber}: ${error.errorMessage}`] : [];
    } catch {
      // A message that is no script error.
      return [];
    }
  });
  return JSON.stringify(told);
}

export interface Inside {
  grant(id: string, hosts: string[]): Promise<void>;
  /** False: no command has that key. */
  press(key: string): Promise<boolean>;
  suggested(line: string): Promise<string[]>;
  watchRequests(): Promise<void>;
  requests(): Promise<SeenRequest[]>;
  errors(base: string): Promise<string[]>;
}

/** The browser's own window, for what no page and no extension may do. */
export async function insideFirefox(bidi: Bidi): Promise<Inside> {
  const { contexts } = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const windows = contexts as { context: string; url: string }[];
  const context = windows.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const run = async (inside: (...args: never[]) => unknown, ...args: string[]) => {
    const said = await bidi('script.callFunction', {
      // A TypeScript runner may wrap named inner functions in this call of its own.
      functionDeclaration: `(...args) => { const __name = (named) => named; return (${inside})(...args); }`,
      arguments: args.map((value) => ({ type: 'string', value })),
      awaitPromise: true,
      target: { context },
    });
    return (said.result as { value?: unknown }).value;
  };
  return {
    grant: async (id, hosts) => void (await run(grantInside, id, JSON.stringify(hosts))),
    press: async (key) => (await run(pressInside, key)) === true,
    suggested: async (line) => JSON.parse(String(await run(suggestedInside, line))),
    watchRequests: async () => void (await run(watchInside)),
    requests: async () => JSON.parse(String(await run(seenInside))),
    errors: async (base) => JSON.parse(String(await run(errorsInside, base))),
  };
}
