/** The least that a Worker can do with a file: it writes one of so many MB, and hands it out as R2 gives it. */
export default {
  async fetch(request, { FILES }) {
    const { searchParams } = new URL(request.url);
    const megabytes = Number(searchParams.get("megabytes"));
    const key = String(megabytes);
    if (request.method === "POST") {
      const upload = await FILES.createMultipartUpload(key);
      const parts: R2UploadedPart[] = [];
      for (let part = 1; part <= megabytes / 10; part++)
        parts.push(await upload.uploadPart(part, new Uint8Array(10 * 1_048_576)));
      await upload.complete(parts);
      return new Response("");
    }
    const file = await FILES.get(key);
    return new Response(file?.body ?? null);
  },
} satisfies ExportedHandler<{ FILES: R2Bucket }>;
