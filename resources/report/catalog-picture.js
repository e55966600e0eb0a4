// The picture: what is filtered fades, a system in focus is drawn with its neighbours in columns, and it is made larger and smaller.
(() => {
  const section = document.getElementById("picture"), drawn = section.querySelector(".drawn"), whole = drawn.querySelector("svg");
  const tools = document.getElementById("looking"), said = document.getElementById("picture-said"), saidOfAll = said.textContent;
  const focus = tools.querySelector("[name=focus]"), steps = tools.querySelector("[name=steps]"), way = tools.querySelector("[name=way]");
  const NS = "http://www.w3.org/2000/svg", WIDE = 168, HIGH = 46, ACROSS = 150, DOWN = 16, MOST = 160, MARGIN = 16;
  let zoom = 0; // 0 is fitted
  function made(name, attributes, parent, text) {
    const one = document.createElementNS(NS, name);
    for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
    if (text !== undefined) one.textContent = text;
    if (parent) parent.append(one);
    return one;
  }
  const bundles = () => {
    const found = new Map();
    Catalog.entries.forEach((one, at) => {
      if (!Catalog.shown[at] || one[SOURCE] < 0 || one[TARGET] < 0 || (one[RETIRED] && !document.querySelector("#filters.used"))) return;
      const key = `${one[SOURCE]}-${one[TARGET]}`;
      if (!found.has(key)) found.set(key, { a: one[SOURCE], b: one[TARGET], entries: [] });
      found.get(key).entries.push(one);
    });
    return found;
  };
  function fade() {
    const used = document.querySelector("#filters.used"), shown = bundles(), near = new Set();
    for (const flow of whole.querySelectorAll("g.flow")) {
      const there = !used || shown.has(`${flow.dataset.a}-${flow.dataset.b}`);
      flow.classList.toggle("off", !there);
      if (there) { near.add(flow.dataset.a); near.add(flow.dataset.b); }
    }
    for (const label of whole.querySelectorAll("g.tagged")) label.classList.toggle("off", !!used);
    for (const node of whole.querySelectorAll("g.node")) node.classList.toggle("off", !!used && !near.has(node.dataset.s));
  }
  // How many steps each system is from the one in focus: to the right where data goes, to the left where it comes from.
  function columns(start, all) {
    const found = new Map([[start, 0]]), most = Number(steps.value);
    const go = (from, to, sign) => {
      let edge = [start];
      for (let step = 1; step <= most && edge.length; step += 1) {
        const next = [];
        for (const bundle of all.values()) {
          if (edge.includes(bundle[from]) && !found.has(bundle[to])) { found.set(bundle[to], sign * step); next.push(bundle[to]); }
        }
        edge = next;
      }
    };
    if (way.value !== "up") go("a", "b", 1);
    if (way.value !== "down") go("b", "a", -1);
    if (way.value === "both" && most > 1) { // what is reached by turning round
      for (let step = 1; step < most; step += 1) {
        const here = new Map(found);
        for (const bundle of all.values()) {
          if (here.has(bundle.a) && !found.has(bundle.b) && Math.abs(here.get(bundle.a)) < most) found.set(bundle.b, here.get(bundle.a) + 1);
          if (here.has(bundle.b) && !found.has(bundle.a) && Math.abs(here.get(bundle.b)) < most) found.set(bundle.a, here.get(bundle.b) - 1);
        }
      }
    }
    return found;
  }
  function lines(text, most) {
    const cut = [...text];
    return cut.length > most ? cut.slice(0, most - 1).join("") + "…" : text;
  }
  function neighbours(start) {
    const all = bundles(), found = columns(start, all);
    const listed = [...found.keys()].sort((a, b) => Math.abs(found.get(a)) - Math.abs(found.get(b)) || a - b);
    const kept = new Set(listed.slice(0, MOST));
    const groups = new Map();
    for (const one of listed) if (kept.has(one)) { if (!groups.has(found.get(one))) groups.set(found.get(one), []); groups.get(found.get(one)).push(one); }
    const order = [...groups.keys()].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b), places = new Map();
    const edges = [...all.values()].filter((one) => kept.has(one.a) && kept.has(one.b) && (Math.min(Math.abs(found.get(one.a)), Math.abs(found.get(one.b))) < Number(steps.value)));
    const tallest = Math.max(...[...groups.values()].map((one) => one.length)) * (HIGH + DOWN) - DOWN, leftmost = Math.min(...groups.keys());
    for (const column of order) {
      const middle = (one) => {
        const near = edges.filter((edge) => (edge.a === one && places.has(edge.b)) || (edge.b === one && places.has(edge.a)));
        return near.length ? near.reduce((sum, edge) => sum + places.get(edge.a === one ? edge.b : edge.a).y, 0) / near.length : tallest / 2;
      };
      const keys = new Map(groups.get(column).map((one) => [one, middle(one)]));
      const held = groups.get(column).sort((a, b) => keys.get(a) - keys.get(b) || Catalog.systems[a][0].localeCompare(Catalog.systems[b][0], "en"));
      const top = MARGIN + (tallest - held.length * (HIGH + DOWN) + DOWN) / 2;
      held.forEach((one, at) => places.set(one, { x: MARGIN + (column - leftmost) * (WIDE + ACROSS), y: top + at * (HIGH + DOWN), column }));
    }
    const width = (Math.max(...groups.keys()) - leftmost) * (WIDE + ACROSS) + WIDE + 2 * MARGIN + 60, height = tallest + 2 * MARGIN;
    const svg = made("svg", { class: "picture", role: "img", "aria-label": `${Catalog.systems[start][0]} and its neighbours`, width, height, viewBox: `0 0 ${width} ${height}` });
    const labels = [];
    for (const edge of edges) {
      const from = places.get(edge.a), to = places.get(edge.b), kinds = new Set(edge.entries.map((one) => one[STYLE]));
      const worst = edge.entries.some((one) => one[WORST] === "error") ? "error" : edge.entries.some((one) => one[WORST] === "warning") ? "warning" : "";
      const style = kinds.size === 1 ? [...kinds][0] : "mixed", forward = to.column > from.column, same = to.column === from.column;
      const x1 = from.x + (forward || same ? WIDE : 0), x2 = to.x + (forward ? 0 : WIDE), back = !forward && !same;
      const y1 = from.y + HIGH / 2 + (back ? 9 : -5), y2 = to.y + HIGH / 2 + (back ? 9 : -5), tip = forward ? -1 : 1, far = same ? 46 : ACROSS / 2;
      const c1 = x1 + (back ? -far : far), c2 = x2 + (forward ? -far : far);
      const group = made("g", { class: `flow ${style} ${worst}` }, svg);
      const letters = [...new Set(edge.entries.flatMap((one) => [...one[LETTERS]]))].join("");
      made("title", {}, group, `${Catalog.systems[edge.a][0]} to ${Catalog.systems[edge.b][0]}: ${edge.entries.length} by ${Catalog.styles[style]}`);
      made("path", { class: "way", d: `M${x1} ${y1}C${c1} ${y1} ${c2} ${y2} ${x2 + tip * 7} ${y2}` }, group);
      made("path", { class: "tip", d: `M${x2} ${y2}L${x2 + tip * 8} ${y2 - 4}L${x2 + tip * 8} ${y2 + 4}Z` }, group);
      const label = [edge.entries.length > 1 ? edge.entries.length : "", letters, { error: "!!", warning: "!" }[worst] || ""].filter(Boolean).join(" ");
      // Nearer to the end that has more room: there the lines are apart.
      const t = Math.abs(from.column) > Math.abs(to.column) ? 0.2 : 0.8, u = 1 - t;
      const at = (a, b, c, d) => u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
      if (label) labels.push([label, at(x1, c1, c2, x2), at(y1, y1, y2, y2), worst]);
    }
    for (const [text, x, y, worst] of labels) {
      const group = made("g", { class: `tagged ${worst}` }, svg), wide = text.length * 8 + 10;
      made("rect", { class: "plate", x: x - wide / 2, y: y - 8, width: wide, height: 16, rx: 8 }, group);
      made("text", { class: "say strong", x, y: y + 4, "text-anchor": "middle" }, group, text);
    }
    for (const [one, { x, y }] of places) {
      const [name, owner, platform] = Catalog.systems[one];
      const node = made("g", { class: "node", "data-s": one, tabindex: 0, role: "button", "aria-label": `${name}, ${owner ? `owned by ${owner}` : "without an owner"}` }, svg);
      made("title", {}, node, name);
      made("rect", { class: `system${one === start ? " marked" : ""}`, x, y, width: WIDE, height: HIGH, rx: 7 }, node);
      if (platform) made("rect", { class: "inner", x: x + 3, y: y + 3, width: WIDE - 6, height: HIGH - 6, rx: 4 }, node);
      made("text", { class: "say strong", x: x + WIDE / 2, y: y + 19, "text-anchor": "middle" }, node, lines(name, 20));
      made("text", { class: owner ? "say soft" : "say unowned", x: x + WIDE / 2, y: y + 35, "text-anchor": "middle" }, node, lines(owner || "no owner", 23));
    }
    const more = found.size - kept.size;
    said.textContent = `${(kept.size - 1).toLocaleString("en")} systems around ${Catalog.systems[start][0]}${more > 0 ? `; ${more.toLocaleString("en")} farther ones are left out: take fewer steps, or filter` : ""}.`;
    return svg;
  }
  function size() {
    const svg = drawn.querySelector("svg"), [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
    const fitted = Math.min(1, (drawn.clientWidth - 4) / width);
    const scale = zoom ? Math.min(3, Math.max(0.1, fitted * 1.25 ** zoom)) : fitted;
    svg.setAttribute("width", Math.round(width * scale));
    svg.setAttribute("height", Math.round(height * scale));
  }
  function draw() {
    if (focus.value === "") { drawn.replaceChildren(whole); said.textContent = saidOfAll; fade(); } else drawn.replaceChildren(neighbours(Number(focus.value)));
    steps.disabled = way.disabled = focus.value === "";
    size();
  }
  function look(system) {
    focus.value = String(system);
    zoom = 0;
    draw();
    const node = drawn.querySelector(`g.node[data-s="${system}"]`);
    if (node) node.focus();
    document.getElementById("said").textContent = said.textContent;
  }
  drawn.addEventListener("click", (event) => { const node = event.target.closest("g.node"); if (node) look(node.dataset.s); });
  drawn.addEventListener("keydown", (event) => {
    const node = event.target.closest("g.node");
    if (node && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); look(node.dataset.s); }
    if (event.key === "Escape" && focus.value !== "") { focus.value = ""; draw(); focus.focus(); }
  });
  drawn.addEventListener("wheel", (event) => { if (event.ctrlKey) { event.preventDefault(); zoom += event.deltaY < 0 ? 1 : -1; size(); } }, { passive: false });
  for (const one of [focus, steps, way]) one.addEventListener("change", () => { zoom = 0; draw(); });
  tools.querySelector("[name=in]").addEventListener("click", () => { zoom += 1; size(); });
  tools.querySelector("[name=out]").addEventListener("click", () => { zoom -= 1; size(); });
  tools.querySelector("[name=fit]").addEventListener("click", () => { zoom = 0; size(); });
  for (const one of document.querySelectorAll("button.look")) {
    one.hidden = false;
    one.addEventListener("click", () => { look(one.dataset.s); section.scrollIntoView(); });
  }
  addEventListener("resize", size);
  addEventListener("beforeprint", () => { for (const svg of drawn.querySelectorAll("svg")) { svg.removeAttribute("width"); svg.removeAttribute("height"); } });
  addEventListener("afterprint", size);
  Catalog.listeners.push(draw);
  tools.hidden = false;
  Catalog.filtered();
})();
