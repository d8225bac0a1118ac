/** Groups that Google keeps for itself: everybody is in the first. */
export const isGroupOfGoogle = (group: string): boolean => /^(?:\* )?(?:my ?contacts|starred)$/i.test(group);
