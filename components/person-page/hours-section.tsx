import CalendarClock from 'lucide-solid/icons/calendar-clock';
import { Show } from 'solid-js';
import { hourKinds } from '@/components/hours/hours-draft';
import { HoursEditor } from '@/components/hours/hours-editor';
import { HoursFact } from '@/components/hours/hours-fact';
import type { FactLine } from '@/components/people/details/fact-lines';
import { FactLines } from '@/components/people/details/fact-list';
import { preferenceLabel } from '@/components/people/details/preference-words';
import { draftOf, formOf } from '@/components/people/person-draft';
import { callBackground } from '@/utils/messages/client';
import type { PersonFile, PersonForm } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { PersonSection } from './section';

const hourLines = ({ preferences }: PersonFile): FactLine[] =>
  hourKinds
    .flatMap((kind) => preferences.filter(({ value }) => value.kind === kind))
    .map((preference) => ({ icon: CalendarClock, text: preferenceLabel(preference.value), preference }));

/** How the clock stands with them now, and all that is known of their hours. */
export function HoursSection(props: { file: PersonFile }) {
  const save = (told: PersonForm['preferences']) => {
    const form = formOf(draftOf(props.file), props.file.preferences, Temporal.Now.plainDateISO().toString());
    return callBackground('savePerson', { ...form, preferences: told });
  };
  const told = () => props.file.preferences.map(({ value, source, date }) => ({ value, source, date }));
  return (
    <PersonSection
      title={say('details.part.hours')}
      form={(close) => (
        <HoursEditor
          told={told()}
          onSave={async (changed) => {
            await save(changed);
            close();
          }}
          onCancel={close}
        />
      )}
    >
      <Show when={hourLines(props.file).length > 0} fallback={<p class="soft">{say('details.empty')}</p>}>
        <ul class="facts">
          <HoursFact file={props.file} />
          <FactLines lines={hourLines(props.file)} />
        </ul>
      </Show>
    </PersonSection>
  );
}
