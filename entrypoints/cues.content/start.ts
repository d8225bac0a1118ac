import { watchPage } from '@/utils/dom/watch';
import { watchEditing } from '@/utils/editors';
import { isCutOff } from '@/utils/messages/frame-client';
import { type ServedTab, serveTab } from '@/utils/messages/tab-server';
import { findSite } from '@/utils/sites/find-site';
import { type PageReading, readSiteDrafts } from '@/utils/sites/read-snapshot';
import { actOn, insertTemplate, type Stage, sayItToThem } from './acts';
import { makeBlankKeys } from './blanks';
import { makeFocusKeeper } from './focus-keeper';
import { makeKnowledgeSource } from './knowledge';
import { loadDrafting } from './load-drafting';
import { makeReporter, reportFrom } from './reports';
import { makeRounds, type Round } from './rounds';
import { makeSurface } from './surface';

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
}

const answers = ({ stage, toggle, askAnew, report }: Answering): ServedTab => ({
  reportNow: report,
  act: (act) => actOn(stage, act),
  insertTemplate: (template) => insertTemplate(stage, template),
  sayItToThem: (wish) => sayItToThem(stage, wish),
  toggleSidebar() {
    toggle();
    return null;
  },
  knowledgeChanged() {
    askAnew();
    return null;
  },
});

/** The page's side of Attune: reads, checks, shows. `end` takes all of it away again. */
export function start(signal: AbortSignal, end: () => void): void {
  const latest = (): Round | undefined => rounds.latest();
  const surface = makeSurface(latest, signal, end);
  const { notice, sidebar } = surface;
  const focus = makeFocusKeeper(() => latest()?.drafts ?? []);
  const send = makeReporter();
  const toReport = (round: Round) => {
    focus.note();
    return reportFrom(round, focus.draft()?.key ?? null);
  };
  const rounds = makeRounds(
    {
      read: () => readPage(signal),
      knowledge: makeKnowledgeSource(),
      drafting: loadDrafting,
      draw: surface.draw,
      report: (round) => send(toReport(round)),
      cutOff: end,
      switchedOff() {
        notice.hide();
        sidebar.close();
      },
    },
    signal,
  );
  const closeSidebar = () => {
    if (sidebar.isOpen()) sidebar.close();
    focus.giveBack();
  };
  const blanks = makeBlankKeys(signal);
  const stage = { ...surface, latest, read: () => readPage(signal), field: focus.field, blanks, closeSidebar };

  watchEditing(document, signal);
  watchPage(document, () => (isCutOff() ? end() : rounds.changed()), signal);
  // A page that comes back from the browser's memory heard nothing in between.
  window.addEventListener('pageshow', ({ persisted }) => persisted && rounds.askAnew(), { signal });
  serveTab(
    answers({
      stage,
      toggle: () => (sidebar.isOpen() ? closeSidebar() : sidebar.open()),
      askAnew: rounds.askAnew,
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
