// Renders the pages on the server, once, into files.
export default { output: "export", distDir: "dist" };
