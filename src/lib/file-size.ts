/** A size as people read it: 340 KB, 1.2 MB; of 1,024 bytes to the KB, as operating systems count. */
export const shownSize = (bytes: number): string => {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  const megabytes = kilobytes / 1024;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
};
