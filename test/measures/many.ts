import { env } from "cloudflare:workers";
import type { Filters } from "../../src/measures/listing/model";
import { listedMeasures } from "../../src/measures/listing/queries";
import { statuses } from "../../src/measures/model";
import { gramsOf } from "../../src/measures/model/listing";
import { rows } from "../world";

export const all: Filters = {
  year: 2026,
  lead: null,
  pillar: null,
  status: null,
  rating: null,
  partner: null,
  text: "",
  sort: "place",
};

const leads = ["mic", "mhlw", "meti", "mlit"];
const partners = [[], ["mhlw"], ["meti", "mlit"], ["cas"]];
const titles = ["テレワーク・デイの実施", "相談窓口の運営", "表彰とデータベース", "人口実態調査"];

export interface Made {
  readonly id: string;
  readonly lead: string;
  readonly pillar: string;
  readonly status: string;
  readonly rating: string | null;
  readonly partners: readonly string[];
  readonly title: string;
}

/** The n-th of many measures, all different in turn. */
export const made = (n: number): Made => ({
  id: `x${String(n).padStart(5, "0")}`,
  lead: leads[n % 4] ?? "mic",
  pillar: n % 3 === 0 ? "awareness" : "support",
  status: statuses[n % 5] ?? "ongoing",
  rating: [null, "A", "B"][n % 3] ?? null,
  partners: partners[n % 4] ?? [],
  title: `${titles[n % 4] ?? ""}${n}`,
});

export async function grow(from: number, count: number): Promise<Made[]> {
  const measures = Array.from({ length: count }, (_, i) => made(from + i));
  const packed = JSON.stringify(
    measures.map((one) => ({ ...one, grams: gramsOf(one.title), place: `0040/${one.id}` })),
  );
  await rows(
    `INSERT INTO measure (id, code, title, pillar_id, lead_id, created_at)
      SELECT value ->> 'id', value ->> 'id', value ->> 'title', value ->> 'pillar', value ->> 'lead', '2026-04-01'
      FROM json_each(?1)`,
    packed,
  );
  await rows(
    `INSERT INTO measure_listing (measure_id, year, place, code, title, lead_id, pillar_id, partners, continuity, status,
        self_rating, reported_at, search_key, grams)
      SELECT value ->> 'id', 2026, value ->> 'place', value ->> 'id', value ->> 'title', value ->> 'lead', value ->> 'pillar',
        value -> 'partners', 'continued', value ->> 'status', value ->> 'rating',
        '2026-06-01T00:00:00.000Z', value ->> 'title', value -> 'grams' FROM json_each(?1)`,
    packed,
  );
  return measures;
}

export async function run(filters: Filters, limit = 51) {
  const { text, params, read } = listedMeasures(filters, null, limit);
  const { results, meta } = await env.DB.prepare(text)
    .bind(...params)
    .all();
  return { lines: read(results), rowsRead: meta.rows_read };
}
