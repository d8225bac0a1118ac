import { Show } from 'solid-js';
import type { FactLine } from '@/components/people/details/fact-lines';
import { FactLines } from '@/components/people/details/fact-list';
import type { PartId } from '@/components/people/details/form-parts';
import type { PersonFile } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import { PartForm } from './part-form';
import { PersonSection } from './section';

interface FactsSectionProps {
  file: PersonFile;
  title: WordKey;
  lines: FactLine[];
  parts: readonly PartId[];
}

/** Facts, and a form for them by one press. */
export function FactsSection(props: FactsSectionProps) {
  return (
    <PersonSection
      title={say(props.title)}
      form={(close) => <PartForm file={props.file} parts={props.parts} onDone={close} />}
    >
      <Show when={props.lines.length > 0} fallback={<p class="soft">{say('details.empty')}</p>}>
        <ul class="facts">
          <FactLines lines={props.lines} />
        </ul>
      </Show>
    </PersonSection>
  );
}
