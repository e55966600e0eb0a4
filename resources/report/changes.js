"use strict";
// Filters, details beside the list, and keys. Without this script the page shows everything, one below the other.
(() => {
  const tools = document.querySelector(".tools");
  if (!tools) return;
  const [search, role, kinds] = ["input[type=search]", "select.role", "select.kinds"].map((name) => tools.querySelector(name));
  const boxes = [...tools.querySelectorAll("input[type=checkbox]")];
  const count = tools.querySelector("output");
  const changes = [...document.querySelectorAll(".change")];
  const groups = [...document.querySelectorAll(".group")];
  const trees = [...document.querySelectorAll(".tree")];
  const chosen = document.querySelector(".chosen");
  const nothing = document.querySelector(".nothing");
  const wide = window.matchMedia("screen and (min-width: 1000px) and (min-height: 560px)");
  const order = ["breaking", "risky", "safe", "docs"];
  const words = new Map();
  const usual = boxes.map((box) => box.checked);
  let current = null;

  function textOf(change) {
    if (!words.has(change)) words.set(change, (change.dataset.id + " " + change.textContent + " " + change.parentElement.getAttribute("aria-label")).toLowerCase());
    return words.get(change);
  }
  function severityOf(change) {
    const { source, target } = change.dataset;
    if (role.value !== "both") return change.dataset[role.value];
    return order.indexOf(source) < order.indexOf(target) ? source : target;
  }
  function show() {
    for (const change of changes) {
      const severity = severityOf(change);
      const { source, target } = change.dataset;
      const tag = change.querySelector("summary .tag");
      tag.className = "tag " + severity;
      tag.textContent = severity;
      change.querySelector(".roles").textContent =
        role.value !== "both" || source === target ? "" : "as " + (source === severity ? "source" : "target");
    }
  }
  function apply() {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const allowed = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let shown = 0;
    for (const change of changes) {
      const severity = severityOf(change);
      const fit = (allowed.has(severity) || !boxes.some((box) => box.value === severity))
        && (!kinds.value || change.dataset.id === kinds.value)
        && wanted.every((word) => textOf(change).includes(word));
      change.hidden = !fit;
      shown += fit ? 1 : 0;
    }
    for (const group of groups) group.hidden = !group.querySelector(".change:not([hidden])");
    count.textContent = shown === changes.length ? `${shown.toLocaleString("en")} changes` : `${shown.toLocaleString("en")} of ${changes.length.toLocaleString("en")} changes`;
    nothing.hidden = shown > 0;
    if (wide.matches && (!current || current.hidden)) choose(changes.find((change) => !change.hidden) || null, false);
  }
  function choose(change, follow = true) {
    if (current) current.classList.remove("current");
    for (const row of document.querySelectorAll("tr.current")) row.classList.remove("current");
    current = change;
    if (wide.matches) chosen.hidden = !change;
    for (const tree of trees) tree.hidden = wide.matches && (!change || tree.id !== "t" + change.dataset.tree);
    if (!change) return;
    change.classList.add("current");
    if (wide.matches) {
      for (const other of changes) if (other.open) other.open = false;
      const about = document.createElement("div");
      about.className = "about";
      about.append(change.querySelector("summary .tag").cloneNode(true), change.querySelector("summary .roles").cloneNode(true));
      const title = document.createElement("h2");
      const path = change.querySelector(".path");
      title.textContent = path.title || path.textContent;
      const said = document.createElement("p");
      said.textContent = change.querySelector(".said").textContent;
      chosen.replaceChildren(about, title, said, change.querySelector(".body").cloneNode(true));
    }
    const number = change.id.slice(1);
    const row = [...document.querySelectorAll("tr.changed")].find((one) => one.dataset.c.split(" ").includes(number));
    if (row) row.classList.add("current");
    if (follow) {
      if (!wide.matches) change.open = true;
      change.scrollIntoView({ block: "nearest" });
      requestAnimationFrame(() => change.scrollIntoView({ block: "nearest" })); // rows out of sight have only then their heights
      history.replaceState(null, "", "#" + change.id);
    }
    if (wide.matches) {
      const pane = document.querySelector(".trees");
      chosen.scrollTop = 0;
      if (row) {
        const place = row.getBoundingClientRect(), box = pane.getBoundingClientRect();
        if (place.top < box.top + 60 || place.bottom > box.bottom - 20) pane.scrollTop += place.top - box.top - pane.clientHeight / 2;
      } else {
        pane.scrollTop = 0;
      }
    }
  }
  function step(by) {
    const shown = changes.filter((change) => !change.hidden);
    if (!shown.length) return;
    const at = shown.indexOf(current);
    choose(shown[at < 0 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1)]);
  }
  function clear() {
    search.value = "";
    kinds.value = "";
    boxes.forEach((box, at) => { box.checked = usual[at]; });
    apply();
  }
  function fromHash() {
    const change = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!change || !change.classList.contains("change")) return false;
    if (change.hidden) {
      boxes.forEach((box) => { box.checked = true; });
      search.value = "";
      kinds.value = "";
      apply();
    }
    choose(change);
    return true;
  }

  for (const change of changes) {
    change.querySelector("summary").addEventListener("click", (event) => {
      if (wide.matches) event.preventDefault();
      choose(change, wide.matches);
    });
  }
  document.querySelector(".trees").addEventListener("click", (event) => {
    const row = event.target.closest("tr.changed");
    if (!row) return;
    const numbers = row.dataset.c.split(" ");
    const at = current ? numbers.indexOf(current.id.slice(1)) : -1;
    const next = document.getElementById("c" + numbers[(at + 1) % numbers.length]);
    if (next.hidden) { boxes.forEach((box) => { box.checked = true; }); search.value = ""; kinds.value = ""; apply(); }
    choose(next);
  });
  search.addEventListener("input", apply);
  search.addEventListener("keydown", (event) => { if (event.key === "Escape") { search.value = ""; apply(); search.blur(); } });
  role.addEventListener("change", () => { show(); apply(); if (current) choose(current, false); });
  kinds.addEventListener("change", apply);
  for (const box of boxes) box.addEventListener("change", apply);
  tools.querySelector(".clear").addEventListener("click", clear);
  tools.querySelector(".previous").addEventListener("click", () => step(-1));
  tools.querySelector(".next").addEventListener("click", () => step(1));
  wide.addEventListener("change", () => { chosen.hidden = true; choose(current, false); });
  window.addEventListener("hashchange", fromHash);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)) return;
    const by = { n: 1, j: 1, p: -1, k: -1 }[event.key];
    if (by) { event.preventDefault(); step(by); }
    if (event.key === "/") { event.preventDefault(); search.focus(); }
  });

  document.body.classList.add("live");
  tools.hidden = false;
  show();
  apply();
  if (!fromHash() && !wide.matches) choose(null, false);
  // Paper shows what the screen folds away.
  window.addEventListener("beforeprint", () => { for (const tree of trees) tree.hidden = false; chosen.hidden = true; for (const change of changes) change.open = true; });
})();
