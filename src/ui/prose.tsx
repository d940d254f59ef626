import { raw } from "hono/html";
import { markdown } from "../lib/markdown";

/** A text in Markdown as it reads; its headings stand below `under`, the level of the heading above it. */
export const Prose = ({ text, under }: { text: string; under?: number | undefined }) => (
  <div class="prose">{raw(markdown(text, under === undefined ? {} : { under }))}</div>
);
