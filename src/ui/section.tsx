import type { Child } from "hono/jsx";
import { langOf } from "./lang-of";

interface Props {
  title: string;
  /** The address of this part within the page. */
  id?: string | undefined;
  /** 2 unless said; 3 for a part of a part. */
  level?: 2 | 3 | undefined;
  /** A count or chip beside the heading. */
  beside?: Child;
  /** One sentence under the heading. */
  lead?: Child;
  children?: Child;
}

/** A part of a page under its own heading. */
export const Section = ({ title, id, level = 2, beside, lead, children }: Props) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section class={`section section-${level}`} id={id}>
      <div class="section-line">
        <Heading lang={langOf(title)}>{title}</Heading>
        {beside}
      </div>
      {lead && (
        <p class="section-lead" lang={langOf(lead)}>
          {lead}
        </p>
      )}
      {children}
    </section>
  );
};
