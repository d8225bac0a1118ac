import '@/components/person-page/person-page.css';
import ArrowLeft from 'lucide-solid/icons/arrow-left';
import UserX from 'lucide-solid/icons/user-x';
import { Show } from 'solid-js';
import { PersonIdentities } from '@/components/identity/person-identities';
import { PersonKeeping } from '@/components/keeping/person-keeping';
import { createAsked } from '@/components/live/asked';
import { hashOf } from '@/components/live/route';
import { aboutLines, bothWaysLines, needLines, reachLines } from '@/components/people/details/fact-lines';
import { FactsSection } from '@/components/person-page/facts-section';
import { HoursSection } from '@/components/person-page/hours-section';
import { MomentsSection } from '@/components/person-page/moments-section';
import { NotesSection } from '@/components/person-page/notes-section';
import { PersonTop } from '@/components/person-page/person-top';
import { PersonSection } from '@/components/person-page/section';
import { EmptyState } from '@/components/ui/surfaces';
import { callBackground } from '@/utils/messages/client';
import type { PersonFile } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

const toEveryone = () => {
  location.hash = hashOf('everyone');
};

/** Everything about one person; each part opens into its form. */
function WholePerson(props: { file: PersonFile }) {
  const person = () => props.file.person;
  return (
    <div class="person-page">
      <PersonTop file={props.file} />
      <FactsSection
        file={props.file}
        title="details.part.reach"
        lines={reachLines(props.file)}
        parts={['channel', 'reach', 'source']}
      />
      <HoursSection file={props.file} />
      <FactsSection
        file={props.file}
        title="details.part.needs"
        lines={[...needLines(props.file), ...bothWaysLines(person())]}
        parts={['needs', 'bothWays', 'source']}
      />
      <FactsSection
        file={props.file}
        title="details.part.about"
        lines={aboutLines(person())}
        parts={['state', 'about']}
      />
      <NotesSection file={props.file} />
      <MomentsSection file={props.file} />
      <PersonSection title={say('details.page.addresses')}>
        <PersonIdentities file={props.file} />
      </PersonSection>
      <PersonSection title={say('details.page.keeping')}>
        <PersonKeeping id={person().id} name={person().name} onForgotten={toEveryone} />
      </PersonSection>
    </div>
  );
}

function PersonView(props: { rest: string }) {
  const file = createAsked(
    () => ({ id: props.rest }),
    (query) => callBackground('personFile', query),
  );
  const own = () => (file.value()?.person.id === props.rest ? file.value() : undefined);
  return (
    <>
      <p>
        <a class="back-link" href={hashOf('everyone')}>
          <ArrowLeft size={15} />
          <span>{say('details.page.back')}</span>
        </a>
      </p>
      <Show when={own()}>{(found) => <WholePerson file={found()} />}</Show>
      <Show when={file.value() === null}>
        <EmptyState icon={UserX} title={say('details.page.notFound')} />
      </Show>
    </>
  );
}

export const person: PeopleView = { id: 'person', title: 'peoplePage.person', unlisted: true, View: PersonView };
