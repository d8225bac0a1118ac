import type { PersonDraft } from '@/components/people/person-draft';

/** How fields read and change the draft, and which of them is at fault. */
export interface DraftForm {
  draft: PersonDraft;
  change: (part: Partial<PersonDraft>) => void;
  errorOf: (field: string) => string | undefined;
}
