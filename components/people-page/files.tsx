import { ImportPeople } from '@/components/import/import-people';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

function FilesView() {
  return (
    <>
      <h1>{say('importUi.title')}</h1>
      <p class="soft">{say('importUi.intro')}</p>
      <ImportPeople />
    </>
  );
}

export const files: PeopleView = { id: 'files', title: 'peoplePage.files', View: FilesView };
