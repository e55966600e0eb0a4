// The links between both trees, drawn between what is in sight; the rest are stubs.
for (const trees of document.querySelectorAll(".trees")) {
  const NS = "http://www.w3.org/2000/svg";
  const svg = trees.querySelector("svg"), panes = [...trees.querySelectorAll(".pane")];
  const links = JSON.parse(trees.querySelector("script").textContent);
  const sides = panes.map((pane) => {
    const held = [];
    for (const one of pane.querySelectorAll("[data-n]")) held[+one.dataset.n] = one;
    return held;
  });
  const of = [new Map(), new Map()];
  links.forEach((link, number) => {
    for (const side of [0, 1]) {
      const held = of[side].get(link[side]);
      if (held) held.push(number); else of[side].set(link[side], [number]);
    }
  });
  let near = null, asked = 0, known = [[], []]; // where rows are in their panes, until something opens or closes
  // The row itself, or that of the outermost closed one around it.
  function visible(row) {
    let found = row;
    for (let at = row.parentElement; at && !at.classList.contains("pane"); at = at.parentElement) {
      if (at.tagName === "DETAILS" && !at.open && at.firstElementChild !== row) found = at.firstElementChild;
    }
    return found;
  }
  function draw() {
    asked = 0;
    const frame = svg.getBoundingClientRect();
    if (!frame.width || frame.bottom < -200 || frame.top > innerHeight + 200) return;
    const boxes = panes.map((pane) => pane.getBoundingClientRect());
    const place = (side, number) => {
      let held = known[side][number];
      if (!held) {
        const row = visible(sides[side][number]), box = row.getBoundingClientRect();
        held = known[side][number] = { row, y: box.top + box.height / 2 - boxes[side].top + panes[side].scrollTop };
      }
      const y = held.y + boxes[side].top - panes[side].scrollTop;
      return { y, seen: y > boxes[side].top - 8 && y < boxes[side].bottom + 8, row: held.row };
    };
    const drawn = new Map();
    links.forEach(([from, to, kind]) => {
      const a = place(0, from), b = place(1, to);
      if (!a.seen && !b.seen) return;
      const strong = near && (a.row === near || b.row === near);
      const whole = a.seen && b.seen;
      const key = whole ? `${a.y}|${b.y}` : a.seen ? `${a.y}|` : `|${b.y}`;
      const held = drawn.get(key);
      if (held) { held.kind = held.kind === kind ? kind : 1; held.strong = held.strong || strong; return; }
      drawn.set(key, { a: a.y - frame.top, b: b.y - frame.top, whole, left: a.seen, kind, strong });
    });
    const width = frame.width, middle = width / 2, made = document.createDocumentFragment();
    const path = (kind, d) => {
      const one = document.createElementNS(NS, "path");
      one.setAttribute("class", kind);
      one.setAttribute("d", d);
      made.append(one);
    };
    for (const one of [...drawn.values()].sort((x, y) => x.strong - y.strong)) {
      const kind = `l${one.kind}${one.strong ? " strong" : near ? " quiet" : ""}`;
      if (one.whole) {
        path(kind, `M3 ${one.a}C${middle} ${one.a} ${middle} ${one.b} ${width - 3} ${one.b}`);
        path(`dot ${kind}`, `M3 ${one.a}h.01M${width - 3} ${one.b}h.01`);
      } else if (one.left) {
        path(`stub ${kind}`, `M3 ${one.a}q14 0 20 ${one.b > one.a ? 9 : -9}`);
      } else {
        path(`stub ${kind}`, `M${width - 3} ${one.b}q-14 0 -20 ${one.a > one.b ? 9 : -9}`);
      }
    }
    svg.replaceChildren(made);
  }
  const moved = () => { known = [[], []]; again(); };
  const again = () => { if (!asked) asked = requestAnimationFrame(draw); };
  for (const pane of panes) {
    pane.addEventListener("scroll", again, { passive: true });
    pane.addEventListener("toggle", moved, true);
    const over = (event) => {
      const row = event.target.closest("[data-n]");
      if (row !== near) { near = row && row.classList ? row : null; again(); }
    };
    pane.addEventListener("pointerover", over);
    pane.addEventListener("focusin", over);
    pane.addEventListener("pointerleave", () => { near = null; again(); });
  }
  addEventListener("resize", moved);
  addEventListener("scroll", again, { passive: true });
  const set = (open) => { for (const one of trees.querySelectorAll("details")) one.open = open; moved(); };
  const [unfold, fold, only] = trees.parentElement.querySelectorAll(".treetools button");
  unfold.addEventListener("click", () => set(true));
  fold.addEventListener("click", () => set(false));
  only.addEventListener("click", () => {
    const on = only.getAttribute("aria-pressed") !== "true";
    only.setAttribute("aria-pressed", on);
    trees.classList.toggle("linked", on);
    moved();
  });
  // Rows without links, and those around them only, fold away on request.
  sides.forEach((rows, side) => rows.forEach((row, number) => {
    if (!of[side].has(number)) return;
    row.classList.add("has");
    for (let at = row.parentElement; at && !at.classList.contains("pane"); at = at.parentElement) at.classList.add("has");
  }));
  trees.parentElement.querySelector(".treetools").hidden = false;
  if (document.fonts) document.fonts.ready.then(moved);
  moved();
}
