import type { Draft, Participant } from '@/utils/conversation/types';
import { firstNameOf } from '@/utils/people/first-name';
import { type FilledTemplate, fillTemplate, type TemplateValues } from '@/utils/templates/fill-template';

/** The one whom a draft is to; with several, or none that can be read, a template falls back to its own words. */
function onlyRecipient(draft: Draft | undefined): Participant | undefined {
  const to = draft?.recipientsKnown ? draft.recipients.to : [];
  return to.length === 1 ? to[0] : undefined;
}

function valuesFor(draft: Draft | undefined, self: Participant | null): TemplateValues {
  const to = onlyRecipient(draft);
  return {
    'to.first': to ? firstNameOf(to) : null,
    'to.name': to?.name ?? null,
    'me.first': self ? firstNameOf(self) : null,
    'me.name': self?.name ?? null,
  };
}

export const fillFor = (template: string, draft: Draft | undefined, self: Participant | null): FilledTemplate =>
  fillTemplate(template, valuesFor(draft, self));
