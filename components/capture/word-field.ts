import type { Span } from '@/utils/text/types';

/** The field that words are typed in: a line of the preview leads back to the words it was read from. */
export function makeWordField() {
  let field: HTMLTextAreaElement | undefined;
  return {
    take: (element: HTMLTextAreaElement): void => {
      field = element;
    },
    focus: (): void => queueMicrotask(() => field?.focus()),
    select: ({ start, end }: Span): void => {
      field?.focus();
      field?.setSelectionRange(start, end);
    },
  };
}
