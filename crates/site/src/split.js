let bringPiece;
export const pieces = (bring) => { bringPiece = bring; };
const linked = {};
const linkPiece = (file, others) => (linked[file] ??= Promise.all([bringPiece(file), others])
    .then(([code]) => WebAssembly.instantiate(code, { __wasm_split: wasm }))
    .catch((error) => { delete linked[file]; throw error; }));
const linkStage = (files) => async (callback, data) => {
    let there = true;
    try {
        const others = Promise.all(files.slice(0, -1).map((file) => linkPiece(file)));
        await linkPiece(files.at(-1), others);
    } catch {
        there = false;
    }
    wasm.__indirect_function_table.get(callback)(data, there);
};
const __IMPORT__ = Object.fromEntries(Object.entries("__STAGES__").map(([name, files]) => [name, linkStage(files)]));
