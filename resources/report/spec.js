"use strict";
// Search and filters over each map's rows. Without this script the page shows everything.
for (const tools of document.querySelectorAll(".tools")) {
  const table = document.getElementById(tools.dataset.table);
  const search = tools.querySelector("input");
  const show = tools.querySelector("select.show");
  const status = tools.querySelector("select.status");
  const count = tools.querySelector("output");
  const nothing = document.getElementById(tools.dataset.table + "-nothing");
  const rows = [...table.tBodies[0].rows];
  const fields = rows.filter((row) => !row.classList.contains("group"));
  const words = new Map(fields.map((row) => [row, (row.dataset.text + " " + row.textContent).toLowerCase()]));
  const fits = {
    all: () => true,
    mapped: (row) => row.dataset.mapped === "yes",
    unmapped: (row) => row.dataset.mapped === "no",
    required: (row) => row.dataset.required === "yes",
    gaps: (row) => row.dataset.required === "yes" && row.dataset.mapped === "no",
    findings: (row) => row.dataset.findings !== "",
    errors: (row) => row.dataset.findings.includes("error"),
    questions: (row) => row.dataset.question === "open",
  };
  function apply() {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of fields) {
      const text = words.get(row);
      const fit = fits[show.value](row) && (!status.value || row.dataset.status === status.value)
        && wanted.every((word) => text.includes(word));
      row.hidden = !fit;
      shown += fit ? 1 : 0;
    }
    let group = null, any = false;
    for (const row of rows) {
      if (row.classList.contains("group")) {
        if (group) group.hidden = !any;
        group = row;
        any = false;
      } else if (!row.hidden) {
        any = true;
      }
    }
    if (group) group.hidden = !any;
    count.textContent = shown === fields.length ? `${shown} fields` : `${shown} of ${fields.length} fields`;
    nothing.hidden = shown > 0;
  }
  search.addEventListener("input", apply);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { search.value = ""; apply(); }
  });
  show.addEventListener("change", apply);
  status.addEventListener("change", apply);
  tools.querySelector("button").addEventListener("click", () => {
    search.value = ""; show.value = "all"; status.value = ""; apply(); search.focus();
  });
  tools.hidden = false;
  apply();
  // A link to a row that the filters hide shows it again.
  window.addEventListener("hashchange", () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row && row.hidden) { search.value = ""; show.value = "all"; status.value = ""; apply(); row.scrollIntoView(); }
  });
}
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !/INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)) {
    const search = document.querySelector(".tools input");
    if (search) { event.preventDefault(); search.focus(); }
  }
});
// Paper shows what the screen folds away.
window.addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details.more:not([open])")) { folded.open = true; folded.dataset.folded = "yes"; }
});
window.addEventListener("afterprint", () => {
  for (const folded of document.querySelectorAll("details[data-folded]")) { folded.open = false; delete folded.dataset.folded; }
});
