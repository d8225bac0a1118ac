/** What can be chosen about somebody, in the order in which it is offered; types and stored shapes are made of these. */
export const contactChannels = ['mail', 'chat', 'call', 'in-person'] as const;
export const channelPurposes = ['quick', 'long', 'urgent', 'feedback', 'thanks'] as const;
export const roleGroups = ['team', 'manager', 'customer', 'project', 'hr', 'other'] as const;
export const relations = ['good', 'fine', 'needs-care', 'workable'] as const;
export const sides = ['work', 'private'] as const;
export const preferenceSources = ['told', 'card', 'noticed', 'imported'] as const;
