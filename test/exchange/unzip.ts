const inflated = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([Uint8Array.from(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** The files of a ZIP (APPNOTE 4.3) by name, as text, read by its central directory. */
export async function unzipped(file: ArrayBuffer): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(file);
  const end = file.byteLength - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error("not a ZIP without a comment");
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(new Uint8Array(file, at + 46, lengths[0]));
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = new Uint8Array(file, from, size);
    files.set(name, new TextDecoder().decode(method === 8 ? await inflated(bytes) : bytes));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return files;
}

const tag = /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g;

/** Whether every tag that opens closes, in order. */
const isBalanced = (body: string): boolean => {
  const open: string[] = [];
  for (const [, end, name = "", empty] of body.matchAll(tag)) {
    if (end && open.pop() !== name) return false;
    if (!end && !empty) open.push(name);
  }
  return open.length === 0;
};

const isPossible = (sign: string): boolean =>
  sign >= " " ? sign !== "\uFFFE" && sign !== "\uFFFF" : "\t\n\r".includes(sign);

/** Whether a text is XML: its tags in order, nothing between them that looks like one, and nothing that XML cannot hold. */
export function isWellFormed(xml: string): boolean {
  const body = xml.replace(/^<\?xml[^>]*\?>/, "");
  const between = body.replaceAll(tag, "");
  return (
    isBalanced(body) &&
    !/[<>]|&(?!\w+;|#\d+;|#x[\da-f]+;)/i.test(between) &&
    xml.isWellFormed() &&
    Array.from(xml).every(isPossible)
  );
}
