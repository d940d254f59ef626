import { describe, expect, it } from "vitest";
import { addressIn, censusIn, databaseNamed, secretsIn } from "../../src/local/cloud/answers.ts";

/** What `wrangler deploy` writes to its output file. */
const report = (...targets: string[]) =>
  `{"type":"wrangler-session","version":1}\n${JSON.stringify({ type: "deploy", targets })}\n`;

describe("what wrangler answers", () => {
  it("tells the database by its whole name", () => {
    const list = JSON.stringify([
      { uuid: "1", name: "renkei-old" },
      { uuid: "2", name: "renkei" },
    ]);
    expect(databaseNamed("renkei", list)).toBe("2");
    expect(databaseNamed("renkei", "[]")).toBe(null);
  });

  it("tells which secrets there are", () => {
    const out = JSON.stringify([{ name: "PEPPER", type: "secret_text" }]);
    expect(secretsIn({ ok: true, out, all: out })).toEqual(["PEPPER"]);
  });

  it("means no secrets where the Worker does not exist yet", () => {
    expect(secretsIn({ ok: false, out: "", all: '✘ Worker "renkei" not found.\n' })).toEqual([]);
  });

  it("never means no secrets where something else went wrong: the pepper would be replaced", () => {
    expect(() => secretsIn({ ok: false, out: "", all: "fetch failed" })).toThrow("fetch failed");
    expect(() => secretsIn({ ok: true, out: "{}", all: "{}" })).toThrow("no rows");
  });

  it("tells how many accounts there are", () => {
    const answer = JSON.stringify([{ results: [{ accounts: 3, demos: 1 }], success: true }]);
    expect(censusIn(answer)).toEqual({ accounts: 3, demos: 1 });
    expect(() => censusIn('[{ "success": false }]')).toThrow("undefined");
  });

  it("tells where the Worker stands", () => {
    const address = "https://renkei.example.workers.dev";
    expect(addressIn(report("schedule: 7 * * * *", address))).toBe(address);
    expect(addressIn(report("renkei.example.go.jp"))).toBe("https://renkei.example.go.jp");
    expect(addressIn(report())).toBe(null);
  });
});
