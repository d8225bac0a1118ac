import { rootOf } from '@/utils/dom/clean-dom';
import { watchPage } from '@/utils/dom/watch';
import { watchEditing } from '@/utils/editors';
import { isCutOff } from '@/utils/messages/frame-client';
import { type ServedTab, serveTab } from '@/utils/messages/tab-server';
import { findSite } from '@/utils/sites/find-site';
import { type PageReading, readSiteDrafts } from '@/utils/sites/read-snapshot';
import { actOn, insertTemplate, type Stage, sayItToThem } from './acts';
import { makeBlankKeys } from './blanks';
import { type FocusKeeper, makeFocusKeeper } from './focus-keeper';
import { makeKnowledgeSource } from './knowledge';
import { loadDrafting } from './load-drafting';
import { makeReporter, reportFrom } from './reports';
import { makeRounds, type Round, type Rounds } from './rounds';
import { makeSentWatch } from './sent';
import { makeSurface, type Surface } from './surface';

function readPage(signal: AbortSignal): PageReading | undefined {
  const url = new URL(location.href);
  const site = findSite(document, url);
  if (!site) return undefined;
  const reading = readSiteDrafts(site, document, url);
  for (const { field } of reading.drafts) watchEditing(field.ownerDocument, signal);
  return reading;
}

interface Answering {
  stage: Stage;
  toggle(): void;
  askAnew(): void;
  report(): ReturnType<ServedTab['reportNow']>;
  end(): void;
}

const answers = ({ stage, toggle, askAnew, report, end }: Answering): ServedTab => ({
  reportNow: report,
  act: (act) => actOn(stage, act),
  insertTemplate: (template) => insertTemplate(stage, template),
  sayItToThem: (wish) => sayItToThem(stage, wish),
  toggleSidebar() {
    toggle();
    return null;
  },
  siteHere: () => ({ site: findSite(document, new URL(location.href))?.id ?? null }),
  leave() {
    end();
    return null;
  },
  knowledgeChanged() {
    askAnew();
    return null;
  },
});

const closingOf = (sidebar: Surface['sidebar'], focus: FocusKeeper) => () => {
  if (sidebar.isOpen()) sidebar.close();
  focus.giveBack();
};

function watchChanges(rounds: Rounds, { signal, end, anew }: Life): void {
  const root = rootOf(document);
  const look = () => {
    if (isCutOff()) end();
    // By `document.open`, which threw away all that was listened for.
    else if (rootOf(document) !== root) anew();
    else rounds.changed();
  };
  watchEditing(document, signal);
  watchPage(document, look, signal);
  // The focus may have gone into a frame that only its own content script reads.
  window.addEventListener('blur', () => rounds.changed(), { signal });
  // A page that comes back from the browser's memory heard nothing in between.
  window.addEventListener('pageshow', ({ persisted }) => persisted && rounds.askAnew(), { signal });
}

export interface Life {
  signal: AbortSignal;
  /** Takes all of it away again. */
  end(): void;
  /** Ends this run and begins another. */
  anew(): void;
}

/** The page's side of Attune: reads, checks, shows. */
export function start(life: Life): void {
  const { signal, end } = life;
  const latest = (): Round | undefined => rounds.latest();
  const surface = makeSurface(latest, signal, end);
  const { sidebar } = surface;
  const focus = makeFocusKeeper(() => latest()?.drafts ?? []);
  const send = makeReporter();
  const toReport = (round: Round) => {
    focus.note();
    return reportFrom(round, focus.draft()?.key ?? null);
  };
  const read = () => readPage(signal);
  const knowledge = makeKnowledgeSource();
  const sent = makeSentWatch({ latest, read, knowledge, drafting: loadDrafting }, signal);
  const rounds = makeRounds(
    {
      read,
      knowledge,
      drafting: loadDrafting,
      draw: surface.draw,
      report(round) {
        sent.hear(round.drafts);
        send(toReport(round));
      },
      cutOff: end,
      switchedOff: end,
    },
    signal,
  );
  const closeSidebar = closingOf(sidebar, focus);
  const stage = { ...surface, latest, read, field: focus.field, blanks: makeBlankKeys(signal), closeSidebar };

  watchChanges(rounds, life);
  serveTab(
    answers({
      stage,
      toggle: () => (sidebar.isOpen() ? closeSidebar() : sidebar.open()),
      askAnew: rounds.askAnew,
      end,
      report() {
        sidebar.heard();
        const round = latest();
        return round ? toReport(round) : null;
      },
    }),
    signal,
  );
  rounds.changed();
}
