import type { DemoAccount } from "./sample.ts";

/** Columns on a terminal: an ideograph, kana or full-width sign takes two. */
const width = (text: string): number => text.replace(/[\u2E80-\uFF60\uFFE0-\uFFE6]/g, "##").length;

/** Lines of a table, each column as wide as its widest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, width(cell))));
  return rows.map((row) =>
    row
      .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell)))
      .join("   ")
      .trimEnd(),
  );
}

/** What `npm start` says when the council is ready. */
export function greeting(url: string, accounts: readonly DemoAccount[]): string {
  const table = aligned(
    accounts.map(({ role, email, password }) => [role.ja, role.en, email, password]),
  );
  const heading = `サンプルのアカウント（この端末だけで有効） / Sample accounts (on this machine only)`;
  return [
    "",
    `  連携 Renkei   ${url}`,
    ...(table.length > 0 ? ["", `  ${heading}`, ...table.map((line) => `    ${line}`)] : []),
    "",
    "  終了は Ctrl-C / Ctrl-C to stop",
    "",
  ].join("\n");
}
