import { execSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../src/local/files.ts";
import { alongside, type Bill, passedOn } from "../../src/local/sbom.ts";

const read = (file: string) => fs.readFileSync(path.join(root, file), "utf8");

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as Lock;

/** Every package of the lock by its folder; the first entry is the project itself. */
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== "");
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, "");

/** What runs in the Worker, with what that brings along. */
const runtime = packages.filter(([, { dev }]) => dev !== true);

/** The same, and what of the others goes along with it. */
const passed = packages.filter(
  ([folder, { dev }]) => dev !== true || alongside.includes(nameOf(folder)),
);

/** The names of the packages about which something is so. */
const those = (isSo: (locked: Locked, folder: string) => boolean) =>
  packages.filter(([folder, locked]) => isSo(locked, folder)).map(([folder]) => nameOf(folder));

const registry = "https://registry.npmjs.org/";

const atLeast = (version: string, floor: string) =>
  version.localeCompare(floor, "en", { numeric: true }) >= 0;

describe("the lock", () => {
  it("is one that names every package, whole", () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(100);
  });
  it("knows the content of every package", () => {
    expect(those(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""))).toEqual([]);
  });
  it("leads nowhere but to the public registry", () => {
    const elsewhere = those(
      ({ resolved = registry, link }) => link === true || !resolved.startsWith(registry),
    );
    expect(elsewhere).toEqual([]);
  });
  it("has the versions that package.json names, which are exact", () => {
    const wished = { ...manifest.dependencies, ...manifest.devDependencies };
    const wrong = Object.entries(wished).filter(
      ([name, version]) =>
        !/^\d+\.\d+\.\d+(-\w+)?$/.test(version) ||
        lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(wrong).toEqual([]);
  });
});

describe("what runs in the Worker", () => {
  it("is fifteen packages at most", () => {
    expect(runtime.length).toBeLessThanOrEqual(15);
    expect(runtime.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
  });
  it("has a Hono that counts what it reads of a body", () => {
    const versions = packages
      .filter(([folder]) => nameOf(folder) === "hono")
      .map(([, { version }]) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => !atLeast(version, "4.12.21"))).toEqual([]);
  });
  it("has no package that is known to be unsafe", () => {
    expect(those((_, folder) => /^(xlsx|exceljs)$/.test(nameOf(folder)))).toEqual([]);
  });
});

/** Short, permissive, and each of them read. */
const licences = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

describe("what is passed on", () => {
  it("has a known licence", () => {
    const wrong = passed
      .map(([folder]) => JSON.parse(read(`${folder}/package.json`)) as Record<string, unknown>)
      .filter(({ license }) => !licences.has(String(license)));
    expect(wrong.map(({ name, license }) => [name, license])).toEqual([]);
  });
  it("is in the bill of materials, and nothing else is", { timeout: 60_000 }, () => {
    const [ask = ""] = manifest.scripts["sbom"]?.split("|") ?? [];
    const told = execSync(ask, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
    const { metadata, components, dependencies } = passedOn(JSON.parse(String(told)) as Bill);
    const refs = components.map((component) => component["bom-ref"]);
    const known = [...refs, metadata.component["bom-ref"]];
    expect(metadata.component.name).toBe("renkei");
    expect(refs.toSorted()).toEqual(
      passed.map(([folder, { version }]) => `${nameOf(folder)}@${version}`).toSorted(),
    );
    expect(dependencies.map(({ ref }) => ref).toSorted()).toEqual(known.toSorted());
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn)).not.toContain("esbuild@0.28.2");
  });
});

describe("install scripts", () => {
  it("of one package run: it fetches the Node that reads TypeScript", () => {
    expect(manifest.allowScripts).toEqual({ node: true, esbuild: false, workerd: false });
  });
  it("stop an installation when they are new", () => {
    expect(read(".npmrc")).toMatch(/^strict-allow-scripts=true$/m);
    const scripts = those(({ hasInstallScript }) => hasInstallScript === true);
    expect(scripts.toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
  });
});

/** Every file beneath a folder. */
const filesIn = (folder: string) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

const key =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{36}|\bxox[abp]-\w{8}/;
const token = /\b(PEPPER|CLOUDFLARE_API_TOKEN|[A-Z_]*SECRET)\s*=\s*["']?\w{12}/;

describe("what is secret", () => {
  it("stands in no file of the project", () => {
    const kept = [".npmrc", "package.json", "wrangler.toml", "README.md"];
    const all = [...["src", "test", "migrations"].flatMap(filesIn), ...kept];
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((file) => key.test(read(file)) || token.test(read(file)))).toEqual([]);
  });
  it("is not served: beside the Worker there are styles, scripts and pictures only", () => {
    const served = filesIn(".build/public");
    const strange = served.filter(
      (file) => !/\/(assets\/[\w.-]+\.(css|js|svg)|favicon\.svg|robots\.txt|_headers)$/.test(file),
    );
    expect(served.length).toBeGreaterThan(4);
    expect(strange).toEqual([]);
    expect(served.filter((file) => /sourceMappingURL/.test(read(file)))).toEqual([]);
  });
});
