// Search and filters over each map's rows.
for (const tools of document.querySelectorAll(".tools")) {
  const table = document.getElementById(tools.dataset.table);
  const search = tools.querySelector("input");
  const choices = Object.fromEntries([...tools.querySelectorAll("select")].map((one) => [one.name, one]));
  const count = tools.querySelector("output");
  const nothing = table.parentElement.querySelector(".nothing");
  const bodies = [...table.tBodies].map((body) => ({ body, rows: [...body.rows], fields: [...body.rows].filter((row) => row.id).length, shown: -1 }));
  const fields = bodies.flatMap(({ rows }) => rows.filter((row) => row.id));
  const HEIGHT = 76; // of a row, about; where rows are out of sight it stands for them
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
  function settle(held, wish, here) {
    if (here !== held.shown) {
      held.body.hidden = here === 0;
      held.body.style.containIntrinsicSize = here === held.fields ? "" : `none ${here * HEIGHT}px`;
      held.shown = here;
    }
    if (!here) return; // its rows may stay as they are
    let group = null, any = false;
    const close = () => { if (group && group.hidden === any) group.hidden = !any; };
    held.rows.forEach((row, at) => {
      if (wish[at] === null) { close(); group = row; any = false; return; }
      if (row.hidden === wish[at]) row.hidden = !wish[at];
      any = any || wish[at];
    });
    close();
  }
  const gone = (row) => row.hidden || row.parentElement.hidden;
  let later = 0;
  function apply(typing) {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = wanted.length ? texts() : null;
    const { show, status, kind, owner } = choices;
    const fit = fits[show.value];
    let shown = 0, at = 0;
    const wishes = bodies.map((held) => {
      let here = 0;
      const wish = held.rows.map((row) => {
        if (!row.id) return null;
        const there = fit(row) && (!status.value || row.dataset.s === status.value) && (!kind.value || row.dataset.k === kind.value)
          && (!owner || !owner.value || row.dataset.o === owner.value) && (!found || wanted.every((word) => found[at].includes(word)));
        at += 1;
        here += there ? 1 : 0;
        return there;
      });
      shown += here;
      return [held, wish, here];
    });
    // What is in sight at once, the rest behind it when that is on the screen.
    clearTimeout(later);
    if (typing && table.getBoundingClientRect().top < 0) tools.parentElement.scrollIntoView();
    let room = typing ? Math.ceil(innerHeight / 60) : Infinity;
    const rest = [];
    for (const [held, wish, here] of wishes) {
      if (here && room <= 0) { held.body.hidden = true; held.shown = -1; rest.push([held, wish, here]); } else settle(held, wish, here);
      room -= here;
    }
    const more = () => {
      for (let count = 0; rest.length && count < 300;) { const one = rest.shift(); count += one[2]; settle(...one); }
      if (rest.length) later = setTimeout(more, 0);
    };
    if (rest.length) later = setTimeout(more, 60);
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
  search.addEventListener("input", () => apply(true));
  search.addEventListener("focus", texts, { once: true });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.preventDefault(); clear(); }
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    const first = fields.find((row) => !gone(row));
    if (first) { event.preventDefault(); first.scrollIntoView({ block: "center" }); first.querySelector("a").focus(); }
  });
  // From rule to rule by the arrow keys.
  table.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp" || event.target.tagName !== "A") return;
    const row = event.target.closest("tr"), step = event.key === "ArrowDown" ? 1 : -1;
    let at = fields.indexOf(row) + step;
    while (fields[at] && gone(fields[at])) at += step;
    if (row && fields[at]) { event.preventDefault(); fields[at].querySelector("a").focus(); fields[at].scrollIntoView({ block: "nearest" }); }
  });
  for (const one of Object.values(choices)) one.addEventListener("change", () => apply(true));
  tools.querySelector("button").addEventListener("click", () => { clear(); search.focus(); });
  Page.reveal.push((found) => { if (table.contains(found) && found.tagName === "TR" && gone(found)) clear(); });
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
