import type { Viewer } from "../../src/accounts/model";
import { type Action, can, policy } from "../../src/policy";

const own = { seatId: "own", organizationId: "own", ministryId: "own" };
const other = { seatId: "other", organizationId: "other", ministryId: "other" };

const mark = (viewer: Viewer, action: Action) =>
  can(viewer, action, other) ? "●" : can(viewer, action, own) ? "own" : "–";

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** The policy as a Markdown table: ● may, `own` only of their own seat or organisation. */
export function matrix(viewers: Readonly<Record<string, Viewer>>): string {
  const names = Object.keys(viewers);
  const actions = Object.keys(policy) as Action[];
  return [
    line(["", ...names]),
    line(["---", ...names.map(() => "---")]),
    ...actions.map((action) =>
      line([`\`${action}\``, ...Object.values(viewers).map((viewer) => mark(viewer, action))]),
    ),
  ].join("\n");
}
