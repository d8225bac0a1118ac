import { queryAll, take } from './clean-dom';

/** A frame's document, or null where it is of another origin or not there yet. */
export function documentIn(frame: Element): Document | null {
  try {
    return take(frame as HTMLIFrameElement, 'contentDocument');
  } catch {
    return null;
  }
}

/** The frames of this document that can be read from it. */
export const framesIn = (document: Document): { frame: Element; inner: Document }[] =>
  queryAll(document, 'iframe, frame').flatMap((frame) => {
    const inner = documentIn(frame);
    return inner ? [{ frame, inner }] : [];
  });

/** This document and those of all its same-origin frames, outermost first. */
export const documentsFrom = (document: Document): Document[] => [
  document,
  ...framesIn(document).flatMap(({ inner }) => documentsFrom(inner)),
];
