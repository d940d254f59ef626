import { langOf } from "./lang-of";

/** A text as people typed it, with its line breaks. */
export const AsTyped = ({ text }: { text: string }) => (
  <p class="as-typed" lang={langOf(text)}>
    {text}
  </p>
);
