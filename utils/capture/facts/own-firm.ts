/** "Runs a small joinery firm called Ashplank": whose firm it is. */
const runs =
  /^(?:(?:she|he|they|now|also|still|jointly) )*(?:runs|owns|co-owns|has|set up|founded|started|manages|heads|is part of|works (?:for|at|in)|is (?:with|at|from)|from|with|at) (?:an?|the|(?:her|his|their) own) (?:[\p{L}-]+ ){0,3}(?:firm|company|business|shop|practice|agency|studio|consultancy|charity|startup|start-up|cafe|café|restaurant|bakery|garage|workshop|nursery|farm|surgery|clinic|co-?op|cooperative|social enterprise|trust|outfit|bookshop|salon|gallery|brewery|school|hotel|supplier|contractor|wholesaler|printer's?|printers|haulier)(?:,| called| named| by the name of|:) (?:called )?["“]?(?=\p{Lu})/u;

/** The name behind what kind of firm it is. */
export const ownFirmIn = (text: string): string | undefined => {
  const lead = runs.exec(text.charAt(0).toLowerCase() + text.slice(1))?.[0];
  return lead === undefined ? undefined : text.slice(lead.length).replace(/["”]$/u, '');
};
