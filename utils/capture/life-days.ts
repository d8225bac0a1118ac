/** Days and times that weigh on people at home, where a report or a tool would be work: "finds Christmas hard". */
const daysOfLife =
  /\b(?:(?:mother|father|parent|valentine|mothering|remembrance)['’]?s? (?:day|sunday)|christmas|xmas|easter|new year|hogmanay|thanksgiving|ramadan|lent|eid|diwali|passover|hanukkah|anniversar(?:y|ies)|birthdays?|holidays?|holiday season|festive season|(?:this |that )?time of (?:the )?year|months? of \p{L}+|winters?|dark evenings|evenings|nights|weekends|sundays|mondays|fridays|mornings|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/** "The anniversary", "Father's Day": nothing that somebody could help with at work. */
export const isDayOfLife = (text: string): boolean => daysOfLife.test(text);

/** "Finds reports very hard": how much is not what it is. */
export const veryEnd =
  / (?:very|really|so|too|quite|rather|pretty|awfully|terribly|extremely|a bit|a little|always)$/iu;
