import { describe, expect, it } from "vitest";
import { greeting } from "../../src/local/greeting.ts";
import { taken, wishOf } from "../../src/local/port.ts";

const role = (ja: string, en: string) => ({
  role: { ja, en },
  email: "a@b.example",
  password: "p",
});

describe("npm start", () => {
  it("listens on 8787, on PORT, or on --port, which wins", () => {
    expect(wishOf([]).port).toBe(8787);
    expect(wishOf([], "9000").port).toBe(9000);
    expect(wishOf(["--port", "9001"], "9000").port).toBe(9001);
  });

  it("keeps its data, and keeps them here, unless told otherwise", () => {
    expect(wishOf([])).toMatchObject({ state: undefined, reset: false });
    expect(wishOf(["--state", "elsewhere", "--reset"])).toMatchObject({
      state: "elsewhere",
      reset: true,
    });
  });

  it.for(["", "0", "65536", "80a", "8e3"])("refuses the port “%s” in both languages", (port) => {
    expect(() => wishOf(["--port", port])).toThrow(/ポート番号ではありません[^]*is no port/);
  });

  it("refuses what it does not know", () => {
    expect(() => wishOf(["--rest"])).toThrow("--rest");
  });

  it("names another port where one is in use", () => {
    expect(taken(8787)).toContain("PORT=8788 npm start");
  });

  it("lines up the sample accounts, ideographs being two columns wide", () => {
    const lines = greeting("http://localhost:8787/", [
      role("監査", "auditor"),
      role("府省窓口", "coordinator"),
    ]).split("\n");
    expect(lines).toContain("    監査       auditor       a@b.example   p");
    expect(lines).toContain("    府省窓口   coordinator   a@b.example   p");
  });

  it("speaks of no sample accounts where there are none", () => {
    expect(greeting("http://localhost:8787/", [])).not.toContain("Sample");
  });
});
