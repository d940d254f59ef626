/** The name that the answer gives the file (RFC 6266). */
const nameIn = (answer: Response): string => {
  const [, name] =
    /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get("content-disposition") ?? "") ?? [];
  return name === undefined ? "" : decodeURIComponent(name);
};

/** Reads an answer piece by piece and tells how much of it has come, in percent. */
async function taken(answer: Response, told: (percent: number) => void): Promise<Blob> {
  const all = Number(answer.headers.get("content-length"));
  const reader = answer.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let come = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    pieces.push(piece.value);
    come += piece.value.length;
    if (all > 0) told(Math.floor((come / all) * 100));
  }
  return new Blob(pieces, { type: answer.headers.get("content-type") ?? "" });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has its own hold on it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function fetched(link: HTMLAnchorElement, say: (words: string) => void): Promise<void> {
  const { download = "", downloaded = "", downloadFailed = "" } = link.dataset;
  try {
    say(download.replace("{percent}", "0"));
    const answer = await fetch(link.href);
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    const blob = await taken(answer, (percent) =>
      say(download.replace("{percent}", String(percent))),
    );
    save(blob, nameIn(answer));
    say(downloaded);
  } catch {
    say(downloadFailed);
  }
}

/** Fetches what `<a data-download>` links to and says how much of it has come; without script it is a plain link. */
export function showDownloads(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-download]")) {
    const said = link.parentElement?.querySelector("output");
    let isUnderWay = false;
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (isUnderWay) return;
      isUnderWay = true;
      void fetched(link, (words) => {
        if (said) said.textContent = words;
      }).finally(() => {
        isUnderWay = false;
      });
    });
  }
}
