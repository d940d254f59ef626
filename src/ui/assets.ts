import built from "../../.build/assets.json";

const addresses = new Map<string, string>(Object.entries(built));

/** The address of a built asset: `asset("site.css")`, `asset("sortable.js")`. Throws on an unknown name. */
export function asset(name: `${string}.${"css" | "js" | "svg"}`): string {
  const address = addresses.get(name);
  if (address === undefined) throw new Error(`No asset ${name}: src/local/build.ts makes none`);
  return address;
}
