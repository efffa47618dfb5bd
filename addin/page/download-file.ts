import { useCallback } from "react";
import type { Download } from "../parts/download.ts";
import { useSession } from "../session/session.ts";

/**
 * Fetches a file with the account's token and hands it to the browser. Office's web views block such links, so only
 * the page does this.
 */
export function useDownload(): Download {
  const { api } = useSession();
  return useCallback(
    async (path, fallback) => {
      const answer = await api.file(path);
      if (!answer.ok) return answer;
      const name = fileNameOf(answer.value.headers.get("Content-Disposition")) ?? fallback ?? "nq57.xlsx";
      handOver(await answer.value.blob(), name);
      return { ok: true, value: { name, tag: answer.value.headers.get("ETag") } };
    },
    [api],
  );
}

function handOver(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has opened the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

function fileNameOf(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1];
  return encoded ? decodeURIComponent(encoded) : plain;
}
