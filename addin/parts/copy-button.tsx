import { Button } from "@fluentui/react-components";
import { words } from "../words.ts";
import { useAnnounce } from "./announcer.tsx";

/** Puts a text on the clipboard; absent where the browser has none for pages. */
export function CopyButton({ text }: { readonly text: string }) {
  const announce = useAnnounce();
  // The clipboard is there only over TLS or on this machine.
  if (!navigator.clipboard) return null;
  async function copy() {
    await navigator.clipboard.writeText(text);
    announce(words.copied);
  }
  return (
    <Button size="small" className="no-print" onClick={copy}>
      {words.buttons.copy}
    </Button>
  );
}
