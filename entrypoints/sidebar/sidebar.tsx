import './sidebar.css';
import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { createAsked } from '@/components/live/asked';
import { createReport } from '@/components/live/report';
import { SidebarProvider } from '@/components/live/sidebar-context';
import { attempt } from '@/components/live/submit';
import { createPageTab } from '@/components/live/tab';
import { panels } from '@/components/panels';
import { PanelSection } from '@/components/panels/panel-section';
import { pageQuery } from '@/components/site/people-on-page';
import { createHere } from '@/components/site/site-here';
import { StoreBanners } from '@/components/store/store-banners';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { ActOutcome, FrameReport, NoteWish, TabAct } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { NothingHere } from './nothing-here';
import { SidebarBar } from './sidebar-bar';
import { ThisPage } from './this-page';

function Panels(props: { report: FrameReport }) {
  const shown = createMemo(() => panels.filter((panel) => panel.shows(props.report)));
  return (
    <For each={shown()}>
      {(panel) => (
        <Show when={!panel.ownSection} fallback={<Dynamic component={panel.View} report={props.report} />}>
          <PanelSection id={panel.id} title={panel.title}>
            <Dynamic component={panel.View} report={props.report} />
          </PanelSection>
        </Show>
      )}
    </For>
  );
}

const outcomeWords = { clipboard: 'sidebar.act.copied', kept: 'sidebar.act.kept' } as const;

const tellOutcome = (outcome: ActOutcome): void => {
  if (outcome !== 'done') showToast({ text: say(outcomeWords[outcome]) });
};

const cardsOf = (report: FrameReport | null | undefined) => (report ? pageQuery(report) : undefined);

/** One page used three ways: framed by a page, as Chromium's side panel and as Firefox's sidebar. */
export function Sidebar() {
  const tab = createPageTab();
  const report = createReport(tab);
  const here = createHere(tab);
  // The same people on a new report ask nothing anew: reports come with every pause in typing.
  const question = createMemo(() => cardsOf(report()), undefined, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  const cards = createAsked(question, (query) => callBackground('cardsFor', query), {
    // An account that is marked for work or private shows others.
    onEvents: ['records-changed', 'settings-changed'],
  });
  const act = async (done: TabAct) => {
    const id = tab()?.id;
    if (id !== undefined)
      await attempt(async () => tellOutcome(await callBackground('actInTab', { tab: id, act: done })));
  };
  const sayItToThem = async (wish: NoteWish) => {
    const id = tab()?.id;
    return id === undefined ? null : ((await callBackground('sayItToThem', { tab: id, ...wish }))?.text ?? null);
  };
  return (
    <SidebarProvider value={{ cards: cards.value, act, sayItToThem }}>
      <SidebarBar report={report()} onClose={() => void act({ kind: 'close-sidebar' })} />
      <main class="sidebar">
        <h1 class="for-reader">{say('app.name')}</h1>
        <StoreBanners failure={cards.failure()?.text} onRetry={cards.again} />
        <Switch>
          <Match when={report()}>
            {(current) => (
              <>
                <Panels report={current()} />
                <Show when={tab()}>{(own) => <ThisPage tab={own()} report={current()} here={here} />}</Show>
              </>
            )}
          </Match>
          <Match when={report() === null}>
            <NothingHere url={tab()?.url ?? null} tab={tab()?.id} here={here} />
          </Match>
        </Switch>
        <Show when={report() === undefined}>
          <p class="for-reader" role="status">
            {say('ui.reading')}
          </p>
        </Show>
      </main>
    </SidebarProvider>
  );
}
