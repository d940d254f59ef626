import type { FormState } from "../lib/form";
import type { Page } from "../lib/page";
import { faults as sentences } from "../words/faults";
import { words } from "../words/ui";
import { idOf } from "./fields/wiring";

interface Props {
  page: Page;
  form: FormState;
  /** The label of each field by its name. */
  labels: Readonly<Record<string, string>>;
  within?: string | undefined;
  withPassword?: boolean | undefined;
}

/** All that must be corrected, each linked to its field; takes the focus. */
export const ErrorSummary = ({ page, form, labels, within, withPassword }: Props) => {
  const w = words[page.lang];
  const faulty = Object.entries(form.faults).filter(([, faults]) => faults.length > 0);
  return faulty.length === 0 ? null : (
    <div class="notice notice-error" role="alert" tabindex={-1} data-focus>
      <h2 class="notice-heading">
        <span class="notice-shape" aria-hidden="true">
          ×
        </span>
        <span>{w.errorHeading(faulty.length)}</span>
      </h2>
      <div class="notice-body">
        <p>{withPassword ? w.errorLeadSecret : w.errorLead}</p>
        <ul>
          {faulty.map(([name, faults]) => (
            <li>
              <a href={`#${idOf(name, within)}`}>{labels[name] ?? name}</a>
              {faults.map(
                (fault) => ` ${sentences[page.lang][fault.code]?.(fault.facts) ?? fault.code}`,
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
