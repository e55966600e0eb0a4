// What is filtered, searched and sorted. The picture listens, and shows the same integrations.
"use strict";
const Catalog = JSON.parse(document.getElementById("data").textContent);
const SOURCE = 0, TARGET = 1, OWNERS = 2, METHOD = 3, CONCERNS = 4, STATUS = 5, STYLE = 6, LETTERS = 7, WORST = 8, RETIRED = 9;
Catalog.shown = new Uint8Array(Catalog.entries.length).fill(1);
Catalog.listeners = [];
(() => {
  const tools = document.getElementById("filters"), table = document.getElementById("rows"), bodies = [...table.tBodies];
  const search = tools.querySelector("input"), count = tools.querySelector("output"), nothing = document.querySelector(".nothing");
  const choices = Object.fromEntries([...tools.querySelectorAll("select")].map((one) => [one.name, one]));
  const rows = bodies.flatMap((body) => [...body.rows]), size = bodies.length ? bodies[0].rows.length : 1;
  const settle = () => { for (const body of bodies) { const here = [...body.rows].filter((row) => !row.hidden).length; body.hidden = !here; body.style.containIntrinsicSize = `auto ${here * 68}px`; } };
  let texts = null;
  const NONE = "(none)";
  const has = (wanted, values) => !wanted || (wanted === NONE ? !values.some(Boolean) : values.includes(wanted));
  function apply() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length && !texts) texts = rows.map((row) => row.textContent.toLowerCase());
    let shown = 0;
    rows.forEach((row, at) => {
      const one = Catalog.entries[at];
      const there = has(choices.owner.value, one[OWNERS]) && has(choices.method.value, [one[METHOD]]) && has(choices.concern.value, one[CONCERNS])
        && has(choices.status.value, one[STATUS]) && words.every((word) => texts[at].includes(word));
      Catalog.shown[at] = there ? 1 : 0;
      if (row.hidden === there) row.hidden = !there;
      shown += there ? 1 : 0;
    });
    settle();
    const say = (number) => number.toLocaleString("en");
    count.textContent = shown === rows.length ? `${say(shown)} integrations` : `${say(shown)} of ${say(rows.length)} integrations`;
    nothing.hidden = shown > 0;
    tools.classList.toggle("used", shown < rows.length);
    for (const one of Catalog.listeners) one();
  }
  function clear() {
    search.value = "";
    for (const one of Object.values(choices)) one.selectedIndex = 0;
    apply();
  }
  let waiting = 0;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, rows.length > 1000 ? 120 : 0); });
  search.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.preventDefault(); clear(); } });
  for (const one of Object.values(choices)) one.addEventListener("change", apply);
  tools.querySelector("button").addEventListener("click", () => { clear(); search.focus(); });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { event.preventDefault(); search.focus(); }
  });
  // A link to a row that is filtered out shows all again.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#e']"), row = link && document.getElementById(link.getAttribute("href").slice(1));
    if (row && row.hidden) clear();
  });
  // Sorting by a column: up, down, and as the file has it.
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const next = { none: "ascending", ascending: "descending", descending: "none" }[head.getAttribute("aria-sort") || "none"];
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      if (next !== "none") head.setAttribute("aria-sort", next);
      const sign = next === "descending" ? -1 : 1, number = head.dataset.sort === "number";
      const keys = new Map(rows.map((row) => [row, number ? Number(row.cells[column].dataset.v) : row.cells[column].textContent]));
      const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
      const compared = number ? (a, b) => keys.get(a) - keys.get(b) : (a, b) => collator.compare(keys.get(a), keys.get(b));
      const sorted = next === "none" ? rows : [...rows].sort((a, b) => sign * compared(a, b));
      bodies.forEach((body, at) => body.append(...sorted.slice(at * size, at * size + size)));
      settle();
    });
  });
  // The findings of one rule.
  const kinds = document.querySelector(".tools.kinds");
  if (kinds) {
    const choice = kinds.querySelector("select"), said = kinds.querySelector("output"), found = [...document.querySelector("table.findings").tBodies[0].rows];
    const pick = () => {
      let here = 0;
      for (const row of found) { row.hidden = choice.value !== "" && row.dataset.k !== choice.value; here += row.hidden ? 0 : 1; }
      said.textContent = `${here.toLocaleString("en")} findings`;
    };
    choice.addEventListener("change", pick);
    kinds.hidden = false;
    pick();
  }
  Catalog.filtered = apply;
  tools.hidden = false;
})();
