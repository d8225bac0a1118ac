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

/** Words never run into what stands before or behind the caret; a text of several lines begins on its own. */
export function spaced(text: string, before: string, behind: string): { text: string; lead: number } {
  const gap = text.includes('\n') ? '\n' : ' ';
  const lead = /\S$/.test(before) ? gap : '';
  const tail = /^[\p{L}\p{N}]/u.test(behind) ? gap : '';
  return { text: lead + text + tail, lead: lead.length };
}

export const fillFor = (template: string, draft: Draft | undefined, self: Participant | null): FilledTemplate =>
  fillTemplate(template, valuesFor(draft, self));
