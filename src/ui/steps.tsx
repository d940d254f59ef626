import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { words } from "../words/ui";

interface Step {
  readonly label: string;
  readonly state: "done" | "current" | "coming";
  /** A short line beneath, such as the day it was reached. */
  readonly note?: Child;
}

interface Props {
  page: Page;
  /** What these are the steps of, for those who hear the page. */
  label: string;
  steps: readonly Step[];
}

/** How far the work has come. */
export const Steps = ({ page, label, steps }: Props) => {
  const w = words[page.lang];
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          class={`step step-${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span class="step-number" aria-hidden="true">
            {step.state === "done" ? "✓" : index + 1}
          </span>
          <span class="step-label">
            {step.label}
            {step.state !== "coming" && (
              <span class="heard">{step.state === "done" ? w.done : w.current}</span>
            )}
          </span>
          {step.note && <span class="step-note">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
};
