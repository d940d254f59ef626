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

/** Where a Chromium is: named, installed, or (on Linux x64) unpacked from npm; null where none can be had. */
export async function findBrowser(): Promise<string | null> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return named;
  const installed = usual.find((file) => fs.existsSync(file));
  if (installed !== undefined) return installed;
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  return sparticuz.executablePath().catch(() => null);
}

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

/** Starts it; `folder` is for what it writes. */
export const startBrowser = (executablePath: string, folder: string): Promise<BrowserServer> =>
  chromium.launchServer({
    executablePath,
    args,
    host: "127.0.0.1",
    env: { ...process.env, ...fonts(folder) },
  });
