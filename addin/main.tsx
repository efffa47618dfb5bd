import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

/** The server writes a new nonce into each page; without it the policy of the page refuses Fluent's styles. */
const nonce = document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.nonce ?? "";
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the screens");
createRoot(root).render(
  <StrictMode>
    <RendererProvider renderer={renderer}>
      <App />
    </RendererProvider>
  </StrictMode>,
);
