import type { PartId } from '@/components/people/details/form-parts';
import { draftOf } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import type { PersonFile } from '@/utils/messages/protocol';

/** Some parts of the form about a person, on top of what is kept of them by now. */
export function PartForm(props: { file: PersonFile; parts: readonly PartId[]; onDone: () => void }) {
  return (
    <PersonForm
      focused
      draft={draftOf(props.file)}
      known={props.file.preferences}
      parts={props.parts}
      onSaved={props.onDone}
      onCancel={props.onDone}
    />
  );
}
