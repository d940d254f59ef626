const encoded = (text: string): string =>
  text.replaceAll(/[^\w!$&'()*+,./:;=?@~%#-]/gu, encodeURIComponent);

/** An absolute address as XML schema knows one (RFC 3986); null for what is none. */
export function uri(href: string, base: string): string | null {
  const address = URL.parse(href.toWellFormed(), base)?.href;
  if (address === undefined || address.includes("[")) return null;
  const [before = "", ...fragment] = encoded(address)
    .replaceAll(/%(?![\dA-Fa-f]{2})/g, "%25")
    .split("#");
  return fragment.length === 0 ? before : `${before}#${fragment.join("%23")}`;
}
