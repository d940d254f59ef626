import sparticuz from "@sparticuz/chromium";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import { root } from "../../src/local/files.ts";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

// Our own, not those that @sparticuz/chromium proposes: they switch web security off.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

/** The Chromium that comes from npm for this kind of machine; unpacked to a temporary folder on first use. */
const packed = async (): Promise<string | null> =>
  process.platform === "linux" && process.arch === "x64" ? sparticuz.executablePath() : null;

function hasJapaneseFont(): boolean {
  try {
    return (
      execFileSync("fc-list", [":lang=ja"], { stdio: ["ignore", "pipe", "ignore"] }).length > 0
    );
  } catch {
    return false;
  }
}

/** Lends the browser a Japanese font where the machine has none. */
function fonts(folder: string): Record<string, string> {
  if (hasJapaneseFont()) return {};
  const file = path.join(folder, "fonts.conf");
  const ours = path.join(root, "node_modules/@expo-google-fonts");
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>/usr/share/fonts</dir><dir>${ours}</dir><cachedir>${folder}/fonts</cachedir>
</fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: file };
}

/**
 * Starts a Chromium: the one that CHROMIUM_PATH names, else an installed one, else the one from npm.
 * `folder` is for what it writes. Null where none can be had; throws where the one named does not start.
 */
export async function startBrowser(folder: string): Promise<BrowserServer | null> {
  const env = { ...process.env, ...fonts(folder) };
  const start = (executablePath: string) =>
    chromium.launchServer({ executablePath, args, host: "127.0.0.1", env });
  const named = process.env["CHROMIUM_PATH"];
  if (named) return start(named);
  for (const file of usual.filter((each) => fs.existsSync(each))) {
    const browser = await start(file).catch(() => null);
    if (browser) return browser;
  }
  // Needs a few libraries of the system, which a bare machine may lack.
  const file = await packed().catch(() => null);
  return file === null ? null : start(file).catch(() => null);
}
