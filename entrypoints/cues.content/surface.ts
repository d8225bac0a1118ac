import { callFromFrame, isCutOff } from '@/utils/messages/frame-client';
import { say } from '@/utils/platform/say';
import { makeDock } from './dock';
import { makeDrawing } from './drawing';
import { makeNotice, type Notice } from './notice';
import { makePill } from './pill';
import type { Round } from './rounds';
import { makeSidebarFrame, type SidebarFrame } from './sidebar-frame';

/** All that we show in the page. */
export interface Surface {
  notice: Notice;
  sidebar: SidebarFrame;
  draw(): void;
  /** Underlines all that may be, not the raised finding alone. */
  showAll(on: boolean): void;
}

/** `end` is called when it is found that the extension is gone. */
export function makeSurface(latest: () => Round | undefined, signal: AbortSignal, end: () => void): Surface {
  const dock = makeDock(document, () => isCutOff() && end(), signal);
  const notice = makeNotice(dock, signal);
  const underline = makeDrawing(signal);
  let all = false;

  function draw(): void {
    const round = latest();
    sidebar.settle();
    underline(round, all || sidebar.isOpen());
    if (!sidebar.isOpen() && round?.cues.some(({ raised }) => raised)) pill.show();
    else pill.hide();
  }
  async function openElsewhere(): Promise<void> {
    const opened = await callFromFrame('openPanel', {}).catch(() => false);
    if (!opened) notice.show({ text: say('page.panelBlocked') });
  }
  // A frame of somebody else's page has no room beside what it shows.
  const open = () => (window.top === window ? sidebar.open() : void openElsewhere());
  const sidebar = makeSidebarFrame({
    dock,
    edge: () => pill.sideEdge(),
    changed: draw,
    blocked: () => void openElsewhere(),
    signal,
  });
  const pill = makePill({
    dock,
    open: () => (isCutOff() ? end() : open()),
    composes: () => latest()?.drafts.map(({ root }) => root) ?? [],
    signal,
  });
  return {
    notice,
    sidebar,
    draw,
    showAll(on) {
      all = on;
      draw();
    },
  };
}
