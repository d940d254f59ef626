// Browsers drop some of these from an address before they read its scheme.
const ignored = /[\p{Cc}\p{Cf}\p{Z}]/gu;
const allowed = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/i;

/** The address as it may stand in a page, or null: http, https, mailto, this site's own paths and fragments. */
export const safeAddress = (href: string): string | null => {
  const address = href.replaceAll(ignored, "");
  return allowed.test(address) ? address : null;
};
