import { say } from '@/utils/platform/say';
import type { Dock } from './dock';
import { makeDraggable } from './draggable';
import { leafIcon, swapIcon } from './icon';
import { choosePlace, type Edge, leftOf, type PillPlace, pillSize, type Room, withinRoom } from './pill-place';
import { type Span, sideEdge } from './side-edge';

export interface Pill {
  show(): void;
  hide(): void;
  /** At which the sidebar opens: the one that the user chose for the pill, else the one that leaves composes in sight. */
  sideEdge(): Edge;
}

interface PillOptions {
  dock: Dock;
  /** On a press of the user alone. */
  open(): void;
  /** What it may not cover: each draft with its editor and its send button. */
  composes(): Element[];
  signal: AbortSignal;
}

const useful = 'a, button, input, textarea, select, summary, iframe, [role="button"], [contenteditable], [tabindex]';

/** What it costs to stand on a point of the page: most on something to press or write in, less elsewhere in a compose. */
function costAt(dock: Dock, composes: Element[], x: number, y: number): number {
  const hit = document.elementsFromPoint(x, y).find((element) => !dock.isHost(element));
  if (!hit) return 0;
  if (hit.closest(useful)) return 5;
  return composes.some((compose) => compose.contains(hit)) ? 1 : 0;
}

/** Of those that are on screen. */
const spansOf = (elements: Element[]): Span[] =>
  elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);

const roomNow = (): Room => ({ width: document.documentElement.clientWidth, height: window.innerHeight });

const button = (kind: string, label: string, icon: SVGElement): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.setAttribute('aria-label', label);
  made.title = label;
  made.append(icon);
  return made;
};

const keys: Record<string, (at: PillPlace) => PillPlace> = {
  ArrowUp: ({ edge, y }) => ({ edge, y: y - 24 }),
  ArrowDown: ({ edge, y }) => ({ edge, y: y + 24 }),
  ArrowLeft: ({ y }) => ({ edge: 'left', y }),
  ArrowRight: ({ y }) => ({ edge: 'right', y }),
};

const otherEdge = ({ edge, y }: PillPlace): PillPlace => ({ edge: edge === 'left' ? 'right' : 'left', y });

/** Keeps an element at its place; chosen by us beside the page's own things until the user chooses. */
function makePlacing(element: HTMLElement, cost: (x: number, y: number) => number) {
  let place: PillPlace | undefined;
  let chosen = false;
  const put = (next: PillPlace) => {
    const room = roomNow();
    place = withinRoom(next, room);
    element.style.left = `${leftOf(place, room)}px`;
    element.style.top = `${place.y}px`;
  };
  return {
    edge: (): Edge => place?.edge ?? 'right',
    isChosen: () => chosen,
    settle() {
      const room = roomNow();
      const wish = place ?? { edge: 'right', y: Math.round(room.height * 0.4) };
      put(chosen ? wish : choosePlace(wish, room, cost));
    },
    move(next: (from: PillPlace) => PillPlace) {
      chosen = true;
      if (place) put(next(place));
    },
  };
}

/** The sign that there is something in the sidebar. It holds no word of it: the page can search closed roots. */
export function makePill({ dock, open, composes, signal }: PillOptions): Pill {
  const opening = button('open', say('page.open'), leafIcon());
  const swap = button('swap', say('page.otherEdge'), swapIcon());
  const pill = document.createElement('div');
  pill.className = 'pill';
  pill.append(opening, swap);
  const placing = makePlacing(pill, (x, y) => costAt(dock, composes(), x, y));
  makeDraggable(
    pill,
    (x, y) => placing.move(() => ({ edge: x < roomNow().width / 2 ? 'left' : 'right', y: y - pillSize / 2 })),
    signal,
  );
  opening.addEventListener('click', (event) => event.isTrusted && open(), { signal });
  swap.addEventListener('click', (event) => event.isTrusted && placing.move(otherEdge), { signal });
  const pressKey = (event: KeyboardEvent) => {
    const next = event.isTrusted ? keys[event.key] : undefined;
    if (!next) return;
    event.preventDefault();
    placing.move(next);
  };
  pill.addEventListener('keydown', pressKey, { signal });
  window.addEventListener('resize', () => pill.isConnected && placing.settle(), { signal });
  return {
    show() {
      if (!pill.isConnected) dock.show('pill', pill);
      placing.settle();
    },
    hide: () => dock.hide(pill),
    sideEdge() {
      const edge = placing.edge();
      return placing.isChosen() ? edge : sideEdge(edge, roomNow().width, spansOf(composes()));
    },
  };
}
