import { hashOf } from './route';

/** Opens the people page in a tab of its own. By the window: Firefox gives a view that a page frames no `tabs`. */
export const openPeople = async (view = 'everyone', rest = ''): Promise<void> => {
  window.open(`/people.html${hashOf(view, rest)}`, '_blank', 'noopener');
};
