// Put into a page before its own scripts: measures a run of any of the three pages, by what is on screen.
{
  const watched = (window.bench = { blocked: 0, longest: 0, shift: 0, wasm: [], marks: {} });

  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe("longtask", ({ duration }) => {
    watched.blocked += Math.max(0, duration - 50);
    watched.longest = Math.max(watched.longest, duration);
  });
  observe("layout-shift", ({ value }) => (watched.shift += value));

  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...all) => {
    const made = await instantiate.apply(WebAssembly, all);
    watched.marks.code = performance.now();
    const { memory } = (made.instance ?? made).exports;
    if (memory) watched.wasm.push(new WeakRef(memory));
    return made;
  };
  watched.wasmBytes = () => watched.wasm.reduce((sum, memory) => sum + (memory.deref()?.buffer.byteLength ?? 0), 0);

  const host = () => document.querySelector("maturity-scan");
  const all = (which) => [document, host()?.shadowRoot].flatMap((root) => [...(root?.querySelectorAll(which) ?? [])])
    .filter((node) => node.checkVisibility({ visibilityProperty: true }));
  const button = (...names) => all("button, input[type=button], input[type=submit]")
    .find((node) => names.includes((node.value || node.textContent).trim()));
  const options = () => all("input[type=radio]");
  const asked = () => options()[0]?.name;
  watched.words = () => `${document.body.innerText} ${host()?.shadowRoot?.querySelector("[part~=card]")?.innerText ?? ""}`;

  // When the first frame that fits is on screen: a task that is queued in a frame's callback runs once the frame is painted.
  watched.until = (fits) => new Promise((done) => {
    const look = () => {
      if (document.readyState === "loading" || !fits()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (port1.close(), port2.close(), done(performance.now()));
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });

  // Start is usable as soon as it is there: it is pressed at once, and a press that was lost would end the measurement. The
  // introduction in the HTML is that of the page's own questionnaire, so one from the address is started in the element.
  const other = new URLSearchParams(location.search).has("questionnaire");
  const start = () => {
    const found = button("Start");
    return other && found?.getRootNode() === document ? undefined : found;
  };
  watched.begin = async () => {
    watched.marks.control = await watched.until(start);
    watched.marks.bytes = watched.bytes(watched.marks.control);
    // All items, the reserve ones too, as the others ask them.
    const form = all("select").find((one) => [...one.options].some(({ value }) => value === "long"));
    if (form) {
      form.value = "long";
      form.dispatchEvent(new Event("change", { bubbles: true }));
    }
    start().click();
    watched.marks.question = await watched.until(asked);
  };

  const fetched = () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  // Encoded bodies of what had arrived by then.
  watched.bytes = (time) => fetched().filter((one) => one.responseEnd && one.responseEnd <= time)
    .reduce((sum, one) => sum + one.encodedBodySize, 0);

  // Readies the next click and says where it goes; the click's time runs from the press to the first frame that shows what
  // the click asks for.
  const goals = {
    choose: (place) => [options()[place].closest("label"), () => options()[place]?.checked],
    next: () => { const before = asked(); return [button("Next"), () => asked() && asked() !== before]; },
    finish: () => [button("See results"), () => all("svg[role=img] polygon, canvas[data-drawn]").length > 0],
  };
  watched.ready = (goal, place) => {
    const [target, met] = goals[goal](place);
    target.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = target.getBoundingClientRect();
    watched.last = new Promise((done) => addEventListener("click", ({ timeStamp }) => {
      watched.until(met).then((time) => done(time - timeStamp));
    }, { capture: true, once: true }));
    return [x + width / 2, y + height / 2];
  };

  // A frame, for what measures memory: it leaves nothing behind.
  const frame = () => new Promise(requestAnimationFrame);

  // Changes one answer so many times.
  watched.change = async (times) => {
    for (let at = 1; at <= times; at++) {
      options()[at % 5].click();
      if (at % 50 === 0) await frame();
    }
  };

  // Puts an element into the page and takes it out again, so many times.
  watched.mount = async (times) => {
    for (let at = 0; at < times; at++) {
      const one = document.createElement("maturity-scan");
      const there = new Promise((done) => one.addEventListener("maturity-scan-ready", done, { once: true }));
      one.setAttribute("loading", "eager");
      document.body.append(one);
      await there;
      one.remove();
      await frame();
    }
  };

  // A team from the address is on screen once the scan says of how many results it is, and draws what they share.
  const people = (location.hash.match(/[#&]r=/g) ?? []).length;
  const counted = RegExp(`(?<![\\d,])(${people}|${people.toLocaleString("en")}) (people|results)(?! added)`);
  const card = () => host()?.shadowRoot?.querySelector("[part~=card]");
  const team = () => counted.test(card()?.textContent) && card().querySelector("svg[role=img]");
  if (people > 1) watched.until(team).then((time) => (watched.marks.team = time));

  // A second of frames in which nothing is done.
  watched.rest = async () => {
    for (let at = 0; at < 60; at++) await frame();
  };
}
