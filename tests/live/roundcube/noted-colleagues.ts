/** What Alice notes about Bob in the popup, and looks for beside his mail. */
export const noted = {
  name: 'Bob Builder',
  need: 'an agenda a day before',
  note: 'Coaches the youth choir on Fridays.',
};
