"use strict";
(() => {
  const tools = document.querySelector(".tools");
  if (!tools) return;
  tools.hidden = false;
  const input = tools.querySelector("input"), count = tools.querySelector("output");
  const things = [...document.querySelectorAll(".thing")].map((one) => [one, one.textContent.toLowerCase()]);
  const groups = [...document.querySelectorAll("section")];
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [one, text] of things) {
      one.hidden = !words.every((word) => text.includes(word));
      if (!one.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector(".thing:not([hidden])");
    count.textContent = words.length ? `${shown} of ${things.length}` : "";
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input) { event.preventDefault(); input.focus(); }
  });
})();
