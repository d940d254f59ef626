import { raw } from "hono/html";
import { markdown } from "../lib/markdown";
import { langOf } from "./lang-of";

/** A text in Markdown as it reads; its headings stand below `under`, the level of the heading above it. */
export const Prose = ({ text, under }: { text: string; under?: number | undefined }) => (
  <div class="prose" lang={langOf(text)}>
    {raw(markdown(text, under === undefined ? {} : { under }))}
  </div>
);
