/** A real editor engine on the page, with its own model as the judge. */
export interface Engine {
  field: HTMLElement;
  /** The text by the engine's own model. */
  model(): string;
  /** What would be sent. */
  html(): string;
}

export type OpenEngine = (host: HTMLElement) => Engine | Promise<Engine>;
