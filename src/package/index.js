// Defines <maturity-scan> from files that the site itself serves. Does nothing during server-side rendering.

/** @param {{ base?: string | URL }} [options] `base`: where the package's folder `site` is served */
export const define = async ({ base = "/maturity-scan/" } = {}) => {
  if (typeof document === "undefined") return;
  const folder = new URL(`${base}`.replace(/\/*$/, "/"), document.baseURI);
  const loader = new URL("maturity-scan.js", folder).href;
  try {
    // A bundler must leave the address alone: the loader finds its files beside itself.
    await import(/* @vite-ignore */ /* webpackIgnore: true */ loader);
  } catch (cause) {
    throw Error(`maturity-scan: ${loader} could not be loaded. Copy the folder "site" of the package to where your site serves ${folder.pathname}, or call define({ base: "…" }) with its address.`, { cause });
  }
};
