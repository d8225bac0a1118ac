import { browser } from '@/utils/platform/browser';
import { say } from '@/utils/platform/say';
import type { Dock } from './dock';
import type { Edge } from './pill-place';

export interface SidebarFrame {
  open(): void;
  close(): void;
  isOpen(): boolean;
  /** Closes it where the page took it out of its tree. */
  settle(): void;
  /** A view of ours asked for the page: a frame that was just opened did load. */
  heard(): void;
}

interface FrameOptions {
  dock: Dock;
  edge(): Edge;
  /** After it was opened or closed. */
  changed(): void;
  /** The page does not let it load. */
  blocked(): void;
  signal: AbortSignal;
}

/** From the frame's load event, which also comes for a page that was refused, to its first question. */
const quiet = 3_000;
const longest = 10_000;

function makeSide(edge: Edge): { side: HTMLElement; frame: HTMLIFrameElement } {
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL('sidebar.html');
  frame.title = say('page.sidebar');
  frame.allow = 'clipboard-write';
  const side = document.createElement('div');
  side.className = 'side';
  side.dataset.edge = edge;
  side.append(frame);
  return { side, frame };
}

/**
 * The sidebar beside the page, over its edge so that nothing in the page moves. It is a document of the extension's own in a
 * closed root: the page can neither read nor search it, nor hear its keys.
 */
export function makeSidebarFrame({ dock, edge, changed, blocked, signal }: FrameOptions): SidebarFrame {
  let shown: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loads = false;
  const close = () => {
    clearTimeout(timer);
    if (!shown) return;
    dock.hide(shown);
    shown = undefined;
    changed();
  };
  const expect = (within: number) => {
    clearTimeout(timer);
    if (loads || signal.aborted) return;
    timer = setTimeout(() => {
      close();
      blocked();
    }, within);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    close,
    isOpen: () => shown !== undefined,
    settle: () => shown?.isConnected || close(),
    heard() {
      loads ||= shown !== undefined;
      clearTimeout(timer);
    },
    open() {
      if (shown) return;
      const { side, frame } = makeSide(edge());
      frame.addEventListener('load', () => shown === side && expect(quiet), { signal });
      shown = side;
      dock.show('sidebar', side);
      frame.focus();
      expect(longest);
      changed();
    },
  };
}
