import { attribute, parentOf } from './clean-dom';

const gone = /(^|;)\s*display\s*:\s*none/i;

/** False where the element or one around it, up to `within`, is switched off by its own style or `hidden`. No layout is asked for. */
export function isShown(element: Element, within: Element | null = null): boolean {
  for (let at: Element | null = element; at && at !== within; at = parentOf(at)) {
    if (gone.test(attribute(at, 'style') ?? '') || attribute(at, 'hidden') !== null) return false;
  }
  return true;
}
