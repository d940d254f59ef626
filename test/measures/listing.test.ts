import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { type Filters, facetOf, filtersIn, queryOf } from "../../src/measures/listing/model";
import { countOf } from "../../src/measures/listing/queries";
import { get, rows, world } from "../world";
import { type Made, all, grow, made, run } from "./many";

beforeEach(world);

const choices = {
  lead: [null, "mic", "mlit"],
  pillar: [null, "awareness"],
  status: [null, "ongoing", "preparing"],
  rating: [null, "A", "B"],
  partner: [null, "mhlw", "mlit"],
} as const;

/** Every combination of the choices above. */
const combinations = choices.lead.flatMap((lead) =>
  choices.pillar.flatMap((pillar) =>
    choices.status.flatMap((status) =>
      choices.rating.flatMap((rating) =>
        choices.partner.map((partner): Filters => ({
          ...all,
          lead,
          pillar,
          status,
          rating,
          partner,
        })),
      ),
    ),
  ),
);

const wanted = (value: string | null, has: (value: string) => boolean) =>
  value === null || has(value);

const fits = (one: Made, filters: Filters) =>
  wanted(filters.lead, (lead) => one.lead === lead) &&
  wanted(filters.pillar, (pillar) => one.pillar === pillar) &&
  wanted(filters.status, (status) => one.status === status) &&
  wanted(filters.rating, (rating) => one.rating === rating) &&
  wanted(filters.partner, (partner) => one.partners.includes(partner));

it("any grade of a scheme filters, whatever sign it is", async () => {
  await rows("DELETE FROM measure_listing");
  await rows(`INSERT INTO measure_listing (measure_id, year, place, code, title, lead_id, pillar_id, continuity, status,
      self_rating, reported_at) VALUES
    ('ms1', 2026, '0040/MIC-01', 'MIC-01', '印の付いた施策', 'mic', 'awareness', 'continued', 'ongoing', '◎', '2026-06-01'),
    ('ms2', 2026, '0050/MHLW-01', 'MHLW-01', '言葉の付いた施策', 'mhlw', 'awareness', 'continued', 'ongoing', '順調', '2026-06-01')`);
  for (const [rating, found, other] of [
    ["◎", "印の付いた施策", "言葉の付いた施策"],
    ["順調", "言葉の付いた施策", "印の付いた施策"],
  ] as const) {
    const query = new URLSearchParams({ year: "2026", rating });
    const page = await (await get(`/desk/measures?${query.toString()}`, "member")).text();
    expect(page).toContain(found);
    expect(page).not.toContain(other);
  }
});

describe("the list of measures", () => {
  it("finds by every combination of filters just what fits, counts it, and reads four rows for one at most", async () => {
    const measures = await grow(1, 600);
    for (const filters of combinations) {
      const fitting = measures.filter((one) => fits(one, filters)).map(({ id }) => id);
      const isWorld = fits(
        {
          ...made(0),
          id: "ms1",
          lead: "mic",
          pillar: "awareness",
          status: "ongoing",
          rating: "A",
          partners: ["mhlw"],
        },
        filters,
      );
      const { lines, rowsRead } = await run(filters, 1_000);
      const found = lines.map(({ measureId }) => measureId).filter((id) => id !== "ms1");
      expect(found, facetOf(filters)).toEqual(fitting);
      expect(lines.length).toBe(fitting.length + (isWorld ? 1 : 0));
      expect(rowsRead, facetOf(filters)).toBeLessThanOrEqual(4 * lines.length + 1);
      const counted = await env.DB.prepare(countOf(filters).text)
        .bind(...countOf(filters).params)
        .all();
      expect(counted.results[0]?.["count"] ?? 0).toBe(lines.length);
    }
  });

  it("reads the same rows of twelve hundred measures as of three hundred", async () => {
    const asked: Filters[] = [
      all,
      { ...all, sort: "recent" },
      { ...all, lead: "mlit", status: "preparing" },
      { ...all, partner: "mhlw", rating: "B" },
      { ...all, text: "相談窓口" },
    ];
    const read = async () =>
      Promise.all(asked.map(async (filters) => (await run(filters, 11)).rowsRead));
    await grow(1, 300);
    const few = await read();
    await grow(301, 900);
    expect(await read()).toEqual(few);
    expect(Math.max(...few)).toBeLessThanOrEqual(4 * 11 + 24);
  });

  it("reads four rows at most for each of a page of fifty that a text finds", async () => {
    await grow(1, 300);
    for (const filters of [
      { ...all, text: "相談窓口" },
      { ...all, text: "相談窓口の運営" },
      { ...all, text: "窓口 運営" },
      { ...all, text: "相談窓口", lead: "mhlw" },
    ]) {
      const { lines, rowsRead } = await run(filters);
      expect(lines, filters.text).toHaveLength(51);
      expect(rowsRead, filters.text).toBeLessThanOrEqual(4 * 50);
    }
  });

  it("finds a text anywhere in the title, with the other filters", async () => {
    const measures = await grow(1, 100);
    const { lines } = await run({ ...all, text: "窓口の", pillar: "support" });
    expect(lines.map(({ measureId }) => measureId)).toEqual(
      measures
        .filter((one) => one.title.includes("窓口の") && one.pillar === "support")
        .map(({ id }) => id),
    );
    expect((await run({ ...all, text: "窓口 運営" })).lines).toHaveLength(25);
    expect((await run({ ...all, text: "どこにもない" })).lines).toEqual([]);
    expect((await run({ ...all, text: "窓" })).lines).toEqual([]);
  });

  it("forgets what a measure was once it is listed anew", async () => {
    await rows("DELETE FROM measure_listing WHERE measure_id = 'ms1'");
    expect(await rows("SELECT * FROM measure_facet UNION ALL SELECT * FROM measure_facet")).toEqual(
      [],
    );
    expect(await rows("SELECT * FROM measure_gram")).toEqual([]);
    expect(await rows("SELECT sum(count) AS n FROM measure_count")).toEqual([{ n: 0 }]);
  });

  it("turns its pages by where the last one ended", async () => {
    await grow(1, 120);
    const seen: string[] = [];
    let path: string | undefined = "/desk/measures?year=2026";
    for (let turns = 0; path && turns < 5; turns += 1) {
      const page: string = await (await get(path, "member")).text();
      seen.push(
        ...Array.from(
          page.matchAll(/\/desk\/measures\/(x\d+|ms1)\?year=2026/g),
          ([, id]) => id ?? "",
        ),
      );
      path = /href="([^"]*after=[^"]*)"[^>]*>\s*続きへ/.exec(page)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(new Set(seen).size).toBe(121);
    expect(seen).toHaveLength(121);
  });

  it("shows no measure that was never approved, and is for officers only", async () => {
    const page = await (await get("/desk/measures?year=2026", "secretariat")).text();
    expect(page).toContain("MIC-01");
    expect(page).not.toContain("MHLW-01");
    expect((await get("/desk/measures", "outsider")).status).toBe(404);
  });

  it("is a file too: money in 千円, an empty cell where nothing is known", async () => {
    const answer = await get("/desk/measures.csv?year=2026", "member");
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const [, line = ""] = (await answer.text()).split("\r\n");
    expect(line).toBe(
      "2026,MIC-01,テレワーク・デイの実施,Telework Day,総務省,厚生労働省,周知・啓発,継続,実施中,A,,,248000,248000,,0,2026-06-01",
    );
  });
});

describe("the address of a list", () => {
  it("keeps every filter, and nothing that is as usual", () => {
    const filters: Filters = { ...all, lead: "mic", status: "ongoing", text: "デイ" };
    const query = queryOf(filters);
    expect(query).not.toContain("sort");
    const asked = new URLSearchParams(query);
    expect(filtersIn((name) => asked.get(name) ?? undefined, 2000)).toEqual(filters);
  });
  it("filters nothing by what it does not understand", () => {
    const asked = new Map([
      ["status", "flying"],
      ["lead", "mic|x"],
      ["year", "abc"],
      ["sort", "price"],
    ]);
    expect(filtersIn((name) => asked.get(name), 2026)).toEqual(all);
  });
});
