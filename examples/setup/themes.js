// Five themes to start from. What a theme leaves out follows from what it sets.
/**
 * @typedef {object} Theme
 * @property {string} name
 * @property {"dark" | "light"} [theme]
 * @property {Record<string, string>} set
 */
/** @type {Theme[]} */
export const themes = [
  { name: "Default", set: {} },
  {
    name: "Dark", theme: "dark",
    set: { "--ms-surface": "#0d1420", "--ms-text": "#e6ebf4", "--ms-accent": "#ffb454", "--ms-radius": "8px" },
  },
  {
    name: "High contrast",
    set: {
      "--ms-surface": "light-dark(#fff, #000)", "--ms-text": "light-dark(#000, #fff)", "--ms-muted": "light-dark(#000, #fff)",
      "--ms-border": "light-dark(#000, #fff)", "--ms-accent": "#00c", "--ms-accent-dark": "#ff0", "--ms-radius": "0px",
    },
  },
  {
    name: "Serif brand",
    set: {
      "--ms-surface": "light-dark(#fbf6ec, #211a15)", "--ms-text": "light-dark(#2e2119, #f1e7d8)", "--ms-accent": "#8f3420",
      "--ms-radius": "0px", "--ms-font": "\"Iowan Old Style\", \"Palatino Linotype\", Palatino, \"URW Palladio L\", Georgia, serif",
    },
  },
  {
    name: "Playful",
    set: {
      "--ms-surface": "light-dark(#fdf6ff, #1f1333)", "--ms-text": "light-dark(#35184f, #f4e9ff)", "--ms-accent": "#ffc629",
      "--ms-on-accent": "#35184f", "--ms-radius": "22px", "--ms-font": "ui-rounded, \"Hiragino Maru Gothic ProN\", Quicksand, Nunito, \"Comic Neue\", sans-serif",
    },
  },
];
