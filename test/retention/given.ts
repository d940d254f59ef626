import { rows } from "../world";

/** Handouts that are kept otherwise than the rules say. */
export const change = (
  set: { readonly id?: string; readonly year?: number; readonly ends?: string } = {},
) =>
  rows(
    `INSERT INTO retention (id, meeting_id, kind, major_class, middle_class, file_name, created_year, years,
        starts_on, ends_on, disposition, keeper, reason)
      VALUES ('x', ?, 'handouts', '会議', '連絡会議', '変えた名称', ?, 5, '2020-04-01', ?, 'disposal', '課長', '理由')`,
    set.id ?? "m0",
    set.year ?? 2020,
    set.ends ?? "2025-03-31",
  );
