import './site.css';
import ClipboardCopy from 'lucide-solid/icons/clipboard-copy';
import FileSearch from 'lucide-solid/icons/file-search';
import { createSignal, createUniqueId, Show } from 'solid-js';
import { copyWith } from '@/components/live/copy';
import { attempt } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { ScrubbedReport } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

function Shown(props: { report: ScrubbedReport }) {
  const id = createUniqueId();
  return (
    <div class="stack" data-gap="small">
      <label class="field-label" for={id}>
        {say('ui.site.report.title')}
      </label>
      <p class="soft small">{say('ui.site.report.look')}</p>
      <Show when={props.report.cut}>
        <p class="soft small">{say('ui.site.report.cut')}</p>
      </Show>
      <textarea id={id} class="report-text" readonly spellcheck={false} value={props.report.text} />
      <div>
        <Button icon={ClipboardCopy} onPress={() => void copyWith(props.report.text, say('ui.site.report.copied'))}>
          {say('ui.site.report.copy')}
        </Button>
      </div>
    </div>
  );
}

interface ScrubbedPageProps {
  /** Null: no such page is open. */
  tab(): Promise<number | null>;
  /** Said where there is none. */
  none: string;
}

/** The structure of a tab's page without its words: shown in full before the user copies it. */
export function ScrubbedPage(props: ScrubbedPageProps) {
  const [report, setReport] = createSignal<ScrubbedReport>();
  const make = () =>
    void attempt(async () => {
      const tab = await props.tab();
      const made = tab === null ? null : await callBackground('scrubbedReport', { tab });
      setReport(made ?? undefined);
      if (!made) showToast({ text: tab === null ? props.none : say('ui.site.report.failed') });
    });
  return (
    <div class="stack" data-gap="small">
      <p class="soft small">{say('ui.site.report.why')}</p>
      <div>
        <Button icon={FileSearch} onPress={make}>
          {say('ui.site.report.offer')}
        </Button>
      </div>
      <Show when={report()}>{(made) => <Shown report={made()} />}</Show>
    </div>
  );
}
