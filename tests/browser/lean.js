// Shows the sample of crates/leptos-lean twice, on Leptos itself and on elements of one type, does the same to both, and notes what
// stands in the page after every step.
const load = async (name) => {
    const module = await import(`/lean/${name}.js`);
    await module.default({ module_or_path: `/lean/${name}_bg.wasm` });
    return module;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

// Elements with attributes and texts. Leptos marks places with comments, which nobody sees.
const outline = (node) => {
    if (node.nodeType === Node.COMMENT_NODE) return "";
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const attributes = [...node.attributes].map((one) => `${one.name}=${JSON.stringify(one.value.trim().replace(/;$/, ""))}`);
    const properties = node.localName === "input" ? ` (${node.value}, ${node.checked})` : "";
    const children = [...node.childNodes].map(outline).join("");
    return `<${[node.localName, ...attributes.sort()].join(" ")}${properties}>${children}</${node.localName}>`;
};

const press = (root, id) => root.querySelector(`#${id}`).click();
const write = (root, text) => {
    const field = root.querySelector("#field");
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
};
const steps = [
    ["begins", () => {}],
    ["counts", (root) => press(root, "up")],
    ["counts to three", (root) => { press(root, "up"); press(root, "up"); }],
    // Translators and other programs that touch a page join its texts and drop empty ones. Leptos itself loses its place then.
    ["is joined", (root, _, name) => name === "lean" && root.normalize()],
    ["hides a part", (root) => press(root, "toggle")],
    ["counts while it is hidden", (root) => press(root, "up")],
    ["shows it again", (root) => press(root, "box")],
    ["is written in", (root) => write(root, "new <b>")],
    ["focuses by a reference", (root) => press(root, "focus")],
    ["focuses a row", (root) => root.querySelector("#row-2").focus()],
    ["removes a row before it", (_, sample) => sample.set_rows([2, 3])],
    ["adds rows around it", (_, sample) => sample.set_rows([5, 2, 3, 4])],
    ["moves the row before it", (_, sample) => sample.set_rows([2, 5, 3, 4])],
    ["empties the list", (_, sample) => sample.set_rows([])],
    ["fills it again", (_, sample) => sample.set_rows([9, 8, 7])],
    ["counts 10,000 times", (_, sample) => sample.count(10000)],
    ["ends", (_, sample) => sample.end()],
];

const run = async (name) => {
    const root = document.body.appendChild(document.createElement("main"));
    const sample = await load(name);
    sample.start(root);
    const rows = {};
    const notes = [];
    for (const [step, act] of steps) {
        act(root, sample, name);
        await settled();
        const kept = [...root.querySelectorAll("#rows button")].filter((row) => rows[row.id] === row).map((row) => row.id);
        root.querySelectorAll("#rows button").forEach((row) => { rows[row.id] = row; });
        const focus = document.activeElement === document.body ? "" : document.activeElement.id;
        notes.push({ step, outline: outline(root), focus, kept: kept.sort().join(" "), cleanups: sample.cleanups(), elements: root.querySelectorAll("*").length, effects: sample.effects() });
    }
    root.remove();
    return notes;
};

const result = { stock: await run("stock"), lean: await run("lean") };
document.documentElement.dataset.result = JSON.stringify(result);
