/** "God love him", "for his sins": who says so of a taste does not share it. */
const pity =
  /^(?:(?:but|and|so|still|well|ah|oh) )?(?:(?:may )?(?:god|heaven|the lord|lord) (?:love|help|bless|forgive|rest|save) (?:her|him|them)|bless (?:her|him|them)(?: (?:little |cotton )?(?:heart|socks))?|(?:the )?poor (?:old )?(?:thing|soul|man|woman|lad|girl|guy|devil|divil|sod|fella|creature|eejit|fool|him|her|them|dear|love|beggar)|the (?:eejit|fool|divil|traitor|heathen)|for (?:her|his|their) sins|(?:there's )?no accounting for taste|each to their own|takes all sorts|rather (?:her|him|them) than me|I don't get it|not my (?:thing|cup of tea))[.!]*$/iu;

/** Whether words say no more than that somebody is to be pitied. */
export const isPity = (text: string): boolean => pity.test(text.trim());
/** "Leitrim, God love him": words that end so. */
export const endsInPity = (text: string): boolean => {
  const at = text.lastIndexOf(',');
  if (/ for (?:her|his|their) sins$/iu.test(text)) return true;
  return at > 0 && isPity(text.slice(at + 1));
};
