import type { Child } from "hono/jsx";
import { langOf } from "./lang-of";

interface Props {
  title: string;
  /** A few words above the title, such as the council or 「第17回」. */
  shoulder?: string | undefined;
  /** One sentence: what this page is. */
  lead?: Child;
  /** The state, as a `Chip`. */
  chip?: Child;
  /** Steps, and who must do what next. */
  children?: Child;
}

/** What the page is, in what state, and what comes next. */
export const PageTitle = ({ title, shoulder, lead, chip, children }: Props) => (
  <div class="page-title">
    {shoulder && (
      <p class="shoulder" lang={langOf(shoulder)}>
        {shoulder}
      </p>
    )}
    <div class="page-title-line">
      <h1 lang={langOf(title)}>{title}</h1>
      {chip}
    </div>
    {lead && (
      <p class="lead" lang={langOf(lead)}>
        {lead}
      </p>
    )}
    {children}
  </div>
);
