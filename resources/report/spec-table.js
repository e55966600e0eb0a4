// Search and filters over each map's rows.
for (const tools of document.querySelectorAll(".tools")) {
  const table = document.getElementById(tools.dataset.table);
  const search = tools.querySelector("input");
  const choices = Object.fromEntries([...tools.querySelectorAll("select")].map((one) => [one.name, one]));
  const count = tools.querySelector("output");
  const nothing = table.parentElement.querySelector(".nothing");
  const rows = [...table.tBodies[0].rows];
  const fields = rows.filter((row) => row.id);
  let words = null;
  const fits = {
    all: () => true,
    mapped: (row) => !["unmapped", "not mapped", "filled below"].includes(row.dataset.k),
    unmapped: (row) => row.dataset.k === "unmapped",
    required: (row) => "r" in row.dataset,
    gaps: (row) => "r" in row.dataset && row.dataset.k === "unmapped",
    findings: (row) => "f" in row.dataset,
    errors: (row) => (row.dataset.f || "").includes("error"),
    questions: (row) => (row.dataset.q || "").includes("question"),
    comments: (row) => (row.dataset.q || "").includes("comment"),
    stale: (row) => row.dataset.w === "stale",
  };
  function texts() {
    if (!words) words = fields.map((row) => row.textContent.toLowerCase());
    return words;
  }
  function apply() {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const held = wanted.length ? texts() : null;
    const { show, status, kind, owner } = choices;
    const fit = fits[show.value];
    let shown = 0;
    fields.forEach((row, at) => {
      const there = fit(row) && (!status.value || row.dataset.s === status.value) && (!kind.value || row.dataset.k === kind.value)
        && (!owner || !owner.value || row.dataset.o === owner.value) && wanted.every((word) => held[at].includes(word));
      if (row.hidden === there) row.hidden = !there;
      shown += there ? 1 : 0;
    });
    let group = null, any = false;
    const close = () => { if (group && group.hidden === any) group.hidden = !any; };
    for (const row of rows) {
      if (!row.id) { close(); group = row; any = false; } else if (!row.hidden) any = true;
    }
    close();
    const say = (number) => number.toLocaleString("en");
    count.textContent = shown === fields.length ? `${say(shown)} fields` : `${say(shown)} of ${say(fields.length)} fields`;
    nothing.hidden = shown > 0;
    tools.classList.toggle("used", shown < fields.length);
  }
  function clear() {
    search.value = "";
    for (const one of Object.values(choices)) one.selectedIndex = 0;
    apply();
  }
  search.addEventListener("input", apply);
  search.addEventListener("focus", texts, { once: true });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.preventDefault(); clear(); }
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    const first = fields.find((row) => !row.hidden);
    if (first) { event.preventDefault(); first.scrollIntoView({ block: "center" }); first.querySelector("a").focus(); }
  });
  // From rule to rule by the arrow keys.
  table.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp" || event.target.tagName !== "A") return;
    const row = event.target.closest("tr"), step = event.key === "ArrowDown" ? 1 : -1;
    let at = fields.indexOf(row) + step;
    while (fields[at] && fields[at].hidden) at += step;
    if (row && fields[at]) { event.preventDefault(); fields[at].querySelector("a").focus(); fields[at].scrollIntoView({ block: "nearest" }); }
  });
  for (const one of Object.values(choices)) one.addEventListener("change", apply);
  tools.querySelector("button").addEventListener("click", () => { clear(); search.focus(); });
  Page.reveal.push((found) => { if (table.contains(found) && found.hidden) clear(); });
  // What the overview counts is shown by a click.
  document.addEventListener("click", (event) => {
    const link = event.target.closest(`[data-in="${tools.dataset.table}"]`);
    if (!link) return;
    search.value = "";
    for (const one of Object.values(choices)) one.selectedIndex = 0;
    choices.show.value = link.dataset.show;
    apply();
  });
  tools.hidden = false;
  apply();
}
