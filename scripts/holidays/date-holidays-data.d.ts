/** The package has types for its class alone. */
declare module 'date-holidays/data' {
  interface RuleOptions {
    name?: Record<string, string>;
    _name?: string;
    type?: string;
    substitute?: boolean;
    active?: { from?: string; to?: string }[];
    /** ISO dates on which a rule does not hold, and those that stand in for them. */
    disable?: string[];
    enable?: string[];
  }

  interface Place {
    days?: Record<string, RuleOptions | false>;
    states?: Record<string, Place>;
  }

  export const data: { holidays: Record<string, Place> };
}
