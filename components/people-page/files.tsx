import { onMount } from 'solid-js';
import { ExportPeople } from '@/components/export/export-people';
import { ImportPeople } from '@/components/import/import-people';
import { RestoreBackup } from '@/components/settings/restore-backup';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

function FilesView(props: { rest: string }) {
  const ticked = () => props.rest.split(',').filter(Boolean);
  // Whoever ticked people wants them out; the import stands above.
  onMount(() => ticked().length > 0 && document.getElementById('export-title')?.scrollIntoView());
  return (
    <>
      <header class="stack" data-gap="small">
        <h1>{say('importUi.title')}</h1>
        <p class="soft">{say('importUi.intro')}</p>
      </header>
      <ImportPeople />
      <ExportPeople ids={ticked()} />
      <section class="card export-card" aria-labelledby="restore-title">
        <h2 id="restore-title">{say('exportUi.restoreHeading')}</h2>
        <p class="soft">{say('exportUi.restoreIntro')}</p>
        <div class="row">
          <RestoreBackup />
        </div>
      </section>
    </>
  );
}

export const files: PeopleView = { id: 'files', title: 'peoplePage.files', View: FilesView };
