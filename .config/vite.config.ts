import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The front end. Nothing is inlined, so that it runs under a content security policy that allows only its own files;
 * browsers are those of the web views of Excel 2021 and later.
 */
export default defineConfig({
  root: new URL("../addin", import.meta.url).pathname,
  base: "/",
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: new URL("../.build/web", import.meta.url).pathname,
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Libraries change seldom: a browser keeps them from one release to the next.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "libraries", test: /node_modules/ }] } } },
    chunkSizeWarningLimit: 700,
  },
});
