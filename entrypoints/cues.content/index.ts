import { defineContentScript } from '#imports';
import { eraseLeftMarks } from '@/utils/dom/marks';
import { makeDock, removeLeftDocks } from './dock';
import { makeNotice } from './notice';
import { makePill } from './pill';
import { makeSidebarFrame } from './sidebar-frame';

export default defineContentScript({
  // Registered at run time, for the hosts that the user granted.
  registration: 'runtime',
  matches: [],
  main({ signal }) {
    removeLeftDocks(document);
    eraseLeftMarks(document);
    const dock = makeDock(document, signal);
    const notice = makeNotice(dock, signal);
    const side = makeSidebarFrame({
      dock,
      edge: () => pill.edge(),
      changed: () => (side.isOpen() ? pill.hide() : pill.show()),
      blocked: () => notice.show({ text: 'blocked' }),
      signal,
    });
    const pill = makePill({ dock, open: () => side.open(), composes: () => [], signal });
    pill.show();
    notice.show({
      text: 'This editor did not take the text, so it was copied. Paste it where you want it.',
      act: { label: 'Copy it', run: () => {} },
    });
  },
});
