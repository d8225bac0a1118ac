export interface Template {
  id: string;
  name: string;
  kind: 'gratitude';
  /** BCP 47 primary tag. */
  language: string;
  /** `{{to.first|there}}` is a value with its fallback, `[what they did]` a blank to fill; literal brackets are doubled. */
  text: string;
  /** Built-in templates are edited as a copy under the same id; removing the copy brings the original back. */
  builtIn: boolean;
}
