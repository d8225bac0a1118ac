import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { Show } from 'solid-js';
import { Avatar, Name } from '@/components/people/avatar';
import { roleLabel } from '@/components/people/labels';
import { Banner } from '@/components/ui/surfaces';
import type { PersonFile } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { LookalikeLetters, MarkedName } from './lookalike-letters';

interface HeadProps {
  a: PersonFile;
  b: PersonFile;
  /** Their names are drawn alike with other letters. */
  lookalike: boolean;
}

function OneOfTwo(props: { file: PersonFile; other: PersonFile; lookalike: boolean }) {
  const person = () => props.file.person;
  const about = () => {
    const { role, title } = person();
    return [title, role ? roleLabel(role) : ''].filter(Boolean).join(' · ');
  };
  const known = () => props.file.identities.map(({ value }) => value).join(', ');
  return (
    <div class="merge-person">
      <Avatar name={person().name} />
      <div>
        <p class="person-name">
          <Show when={props.lookalike} fallback={<Name>{person().name}</Name>}>
            <MarkedName name={person().name} other={props.other.person.name} />
          </Show>
        </p>
        <Show when={about()}>
          <p class="soft small">
            <bdi>{about()}</bdi>
          </p>
        </Show>
        <p class="small">
          <bdi>{known() || say('identityUi.merge.noAddress')}</bdi>
        </p>
      </div>
    </div>
  );
}

/** The two, side by side, each above what they say. */
export function MergeHead(props: HeadProps) {
  return (
    <>
      <Show when={props.lookalike}>
        <Banner icon={TriangleAlert}>
          <p>{say('identityUi.merge.lookalike')}</p>
          <p>
            <LookalikeLetters a={props.a.person.name} b={props.b.person.name} />
          </p>
        </Banner>
      </Show>
      <div class="merge-two">
        <OneOfTwo file={props.a} other={props.b} lookalike={props.lookalike} />
        <OneOfTwo file={props.b} other={props.a} lookalike={props.lookalike} />
      </div>
    </>
  );
}
