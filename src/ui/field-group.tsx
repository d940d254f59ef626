import type { Child } from "hono/jsx";

/** Fields that belong together, under a legend. */
export const FieldGroup = ({
  legend,
  hint,
  columns,
  children,
}: {
  legend: string;
  hint?: string | undefined;
  /** Short fields stand two by two where there is room. */
  columns?: boolean | undefined;
  children: Child;
}) => (
  <fieldset class={columns ? "group group-columns" : "group"}>
    <legend>{legend}</legend>
    {hint && <p class="hint">{hint}</p>}
    {children}
  </fieldset>
);
