import { fits } from './clean-dom';

/** Tells what in a compose is not the user's own: true for a quote or signature. */
export interface Cuts {
  (element: Element): boolean;
  /** True for an element that begins a quote which runs to the end of the field. */
  ends?: (element: Element) => boolean;
  /** The line by which the site itself leads in its quote ("On Monday, Bob wrote:"), where it is known. */
  attribution?: string;
  /** The line above a signature in plain text, where it is not the usual `-- `. */
  signatureMark?: RegExp;
}

export interface CutForms {
  /** Elements that are cut with all they hold. */
  whole: string;
  /** Elements that are cut with all that follows them. */
  ends?: string;
  attribution?: string | undefined;
  signatureMark?: RegExp;
}

/** Cuts by selectors. */
export function cutsBy({ whole, ends, attribution, signatureMark }: CutForms): Cuts {
  const cuts: Cuts = (element) => fits(element, whole);
  if (ends) cuts.ends = (element) => fits(element, ends);
  if (attribution) cuts.attribution = attribution;
  if (signatureMark) cuts.signatureMark = signatureMark;
  return cuts;
}

export const cutsNothing: Cuts = () => false;
