import type { Child } from "hono/jsx";
import { Section } from "../section";
import type { MeasurePart, Told } from "./parts";

interface Props {
  told: Pick<Told, "actionsFor">;
  part: MeasurePart;
  title: string;
  lead?: Child;
  children: Child;
}

/** A part of a measure's document under its heading, with the buttons of the page that shows it. */
export const Part = ({ told, part, title, lead, children }: Props) => {
  const actions = told.actionsFor?.(part);
  return (
    <Section
      title={title}
      id={part}
      lead={lead}
      beside={actions && <div class="actions screen-only">{actions}</div>}
    >
      {children}
    </Section>
  );
};
