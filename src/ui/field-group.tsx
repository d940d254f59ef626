import type { Child } from "hono/jsx";

/** Fields that belong together, under a legend. */
export const FieldGroup = ({
  legend,
  hint,
  children,
}: {
  legend: string;
  hint?: string | undefined;
  children: Child;
}) => (
  <fieldset class="group">
    <legend>{legend}</legend>
    {hint && <p class="hint">{hint}</p>}
    {children}
  </fieldset>
);
