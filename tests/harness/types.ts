import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ViewCalls } from '@/utils/messages/protocol';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  browser: BrowserKind;
  /** Match patterns granted from the start, without a prompt, to the production build. */
  hosts?: string[];
  /** False: without the extension, to compare with. */
  attune?: boolean;
  /** Folder of the built extension; from `ATTUNE_OUT` or `.output` where absent. */
  extension?: string;
  headless?: boolean;
  /** The X display of a visible browser. */
  display?: string;
  width?: number;
  height?: number;
  /** Dark pages and dark views. */
  dark?: boolean;
  language?: string;
  /** Host name -> `127.0.0.1:port`; every other name is not found, in Firefox only where this is given. */
  resolve?: Record<string, string>;
  /** Chromium: leaves other hosts reachable, for a browser that a person uses. */
  everyHost?: boolean;
  args?: string[];
}

export interface SeenRequest {
  url: string;
  /** Who asked: the extension itself, or a page's origin. */
  by: string;
}

/** What a run left behind; read after the browser was used. */
export interface Traces {
  /** Uncaught errors and rejections, in pages, views, content scripts and the background. */
  errors: string[];
  /** What the extension asked of the network. */
  extensionRequests: SeenRequest[];
  /** What pages asked of other origins than their own. */
  foreignRequests: SeenRequest[];
}

/** An element in a closed shadow root, where it stands in the window. */
export interface ClosedElement {
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  html: string;
}

/** A started browser with the built extension in it: the same in both kinds. */
export interface Attune {
  kind: BrowserKind;
  browser: Browser;
  /** `chrome-extension://.../` or `moz-extension://.../`. */
  base: string;
  /** A new tab, watched for errors. */
  page(url?: string): Promise<Page>;
  /** A page of the extension (`options.html`, `popup.html?tab=3`) as a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Runs in a document of the extension's origin that holds none of our code: the extension's rights, nothing else. */
  inExtension<Args extends unknown[], T>(
    run: (api: ExtensionApi, ...args: Args) => T,
    ...args: Args
  ): Promise<Awaited<T>>;
  /** Asks the background as a view would. Throws with the error's key when refused. */
  call<K extends keyof ViewCalls>(name: K, query: Parameters<ViewCalls[K]>[0]): Promise<ReturnType<ViewCalls[K]>>;
  /** The command as the browser would send it for the tab in front. */
  dispatchCommand(name: string): Promise<void>;
  /** What the address bar shows of ours for a line behind `at `: what Enter would take first. */
  suggested(line: string): Promise<string[]>;
  /** The browser's own id of a tab, as the extension's calls use it. */
  tabId(page: Page): Promise<number>;
  /** Elements within the page's closed shadow roots, that no script of a page can reach. */
  closedElements(page: Page, selector: string): Promise<ClosedElement[]>;
  /** The extension's document in a frame of the page, or undefined. */
  frame(page: Page, path: string): Promise<Frame | undefined>;
  /** Loads the same extension again over itself, as an update does: what runs of it is cut off, grants stay. */
  update(): Promise<void>;
  /** Chromium only: ends the background at once. */
  killWorker(): Promise<void>;
  /** Closes the browser and removes its profile. Answers with what it left behind. */
  close(): Promise<Traces>;
}
