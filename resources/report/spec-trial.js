// The box that runs a map on a pasted payload. The map runs in a worker made of the page's own text, and is stopped after a while.
const LIMIT = 5000, MOST_SHOWN = 3000;
for (const box of document.querySelectorAll(".trial")) {
  const { make } = Page;
  const told = JSON.parse(box.querySelector("script").textContent);
  const [go, sample, stop] = box.querySelectorAll(".act button");
  const state = box.querySelector(".state"), out = box.querySelector(".result");
  const rules = told.rules.map(([target, kind, place, names], number) => ({ target, kind, place, names, number }));
  const byNames = new Map(), any = [];
  for (const rule of rules) {
    const key = rule.names.join("\n"), held = byNames.get(key);
    if (!held || (["each", "element"].includes(held.kind) && ["value", "constant"].includes(rule.kind))) byNames.set(key, rule);
  }
  for (const rule of byNames.values()) if (rule.names.includes("*")) any.push(rule);
  let worker = null, timer = 0, rounded = 0;

  // The rule of a place, or the nearest one above that fills all below it.
  function ruleAt(names) {
    const at = (held) => byNames.get(held.join("\n"))
      || any.find((rule) => rule.names.length === held.length && rule.names.every((one, n) => one === "*" || one === held[n]));
    const exact = at(names);
    if (exact) return exact;
    for (let length = names.length - 1; length > 0; length -= 1) {
      const above = at(names.slice(0, length));
      if (above && ["value", "constant"].includes(above.kind)) return above;
    }
    return null;
  }
  function link(rule, short) {
    const one = make("a", "rule", short ? rule.names[rule.names.length - 1] || rule.target : rule.target);
    one.dir = "auto";
    one.title = `The rule for ${rule.target}`;
    if (rule.place) one.href = "#" + rule.place;
    return one;
  }
  function words(rule) {
    const row = rule.place && document.getElementById(rule.place), said = row && row.querySelector(".says");
    return said ? said.textContent.trim() : "";
  }
  function literal(value) {
    const kind = value === null ? "k" : typeof value === "string" ? "s" : typeof value === "number" ? "n" : "k";
    const text = JSON.stringify(value), one = make("bdi", kind, text.length > 2000 ? text.slice(0, 2000) + ` … [cut here: ${text.length} characters in all]` : text);
    return one;
  }
  let shown = 0;
  function line(name, value, names) {
    shown += 1;
    const row = make("div", "out"), left = make("span", "value"), rule = ruleAt(names);
    if (name !== null) { left.append(make("bdi", "name", String(name)), ": "); }
    const inner = value !== null && typeof value === "object";
    if (!inner) left.append(literal(value));
    else left.append(make("small", "", Array.isArray(value) ? `${value.length} item${value.length === 1 ? "" : "s"}` : ""));
    row.append(left);
    const right = make("span", "by");
    if (rule) {
      right.append(link(rule, true));
      const said = words(rule);
      if (said) { const text = make("span", "why", said); text.dir = "auto"; text.title = said; right.append(text); }
    }
    row.append(right);
    return [row, inner];
  }
  function tree(name, value, names, depth) {
    const [row, inner] = line(name, value, names);
    if (!inner) return row;
    const held = make("details"), head = make("summary");
    head.append(row);
    held.append(head);
    held.open = depth < 6;
    const fill = () => {
      const entries = Array.isArray(value) ? value.map((one, at) => [`[${at}]`, one, names]) : Object.entries(value).map(([key, one]) => [key, one, [...names, key]]);
      for (const [key, one, below] of entries) {
        if (shown > MOST_SHOWN) { held.append(make("div", "soft", "… more is not shown: there are very many values")); break; }
        held.append(tree(key, one, below, depth + 1));
      }
    };
    fill();
    return held;
  }
  function list(title, kind, entries) {
    if (!entries.length) return;
    const held = make("details", `told ${kind}`), head = make("summary", "", title), items = make("ul");
    held.open = kind === "error";
    for (const [rule, text] of entries.slice(0, 200)) {
      const item = make("li");
      if (rule) item.append(link(rule), " ");
      if (text) { const said = make("span", "", text); said.dir = "auto"; item.append(said); }
      items.append(item);
    }
    held.append(head, items);
    out.append(held);
  }
  function finished(answer) {
    ended();
    out.replaceChildren();
    shown = 0;
    const failed = answer.failed || [];
    const count = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
    const many = (noun, number) => count(number, noun);
    if (answer.error) {
      say(`The map failed: ${answer.error}`, "error");
    } else {
      say(`Done in ${answer.milliseconds} ms` + (failed.length ? `; ${many("rule", failed.length)} failed and ${failed.length === 1 ? "is" : "are"} left out` : ""), failed.length ? "warning" : "good");
    }
    if (rounded) out.append(make("p", "notice", `${many("number", rounded)} of the payload had more digits than a number holds exactly, and ${rounded === 1 ? "was" : "were"} rounded.`));
    list(`${many("rule", failed.length)} failed`, "error", failed.map(([number, text]) => [rules[number], text]));
    list(`${many("rule", told.leftOut.length)} cannot run`, "error", told.leftOut.map(([target, text]) => [rules.find((one) => one.target === target), text]));
    if (answer.value !== undefined) {
      const value = JSON.parse(answer.value);
      box.dataset.value = answer.value;
      const tools = make("p", "act"), copy = make("button", "", "Copy as JSON");
      copy.type = "button";
      copy.addEventListener("click", () => {
        const text = JSON.stringify(value, null, 2);
        if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => { copy.textContent = "Copied"; setTimeout(() => { copy.textContent = "Copy as JSON"; }, 1600); });
      });
      tools.append(copy);
      const held = make("div", "values");
      held.append(tree(null, value, [], 0));
      out.append(tools, held);
    } else if (!answer.error) {
      delete box.dataset.value;
      out.append(make("p", "soft", "The rules gave nothing for this payload."));
    }
    const seen = new Map((answer.seen || []).map(([number, calls, given]) => [number, given]));
    const silent = rules.filter((rule) => rule.kind !== "constant" && seen.has(rule.number) && !seen.get(rule.number) && !failed.some(([number]) => number === rule.number));
    list(`${many("rule", silent.length)} gave nothing for this payload`, "soft", silent.map((rule) => [rule, words(rule)]));
    box.dataset.done = answer.error ? "error" : "yes";
  }
  function say(text, kind) { state.textContent = text; state.className = `state ${kind || ""}`; }
  function ended() {
    clearTimeout(timer);
    if (worker) worker.terminate();
    worker = null;
    stop.hidden = true;
    go.disabled = false;
  }
  function run() {
    ended();
    delete box.dataset.done;
    delete box.dataset.value;
    let input, bindings;
    rounded = 0;
    try {
      [input, bindings] = given();
    } catch (error) {
      out.replaceChildren();
      say(error.message, "error");
      box.dataset.done = "unread";
      return;
    }
    go.disabled = true;
    stop.hidden = false;
    say("Running …");
    const text = ["engine", "host", "worker"].map((one) => document.getElementById(`run-${one}`).textContent).join("\n;");
    const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    try { worker = new Worker(url); } catch (error) {
      ended();
      say(`This browser lets no page of a file run anything beside itself: ${error.message}`, "error");
      return;
    }
    worker.onmessage = (message) => { URL.revokeObjectURL(url); finished(message.data); };
    worker.onerror = (error) => { URL.revokeObjectURL(url); finished({ error: error.message || "it could not be started", failed: [] }); };
    worker.postMessage({ text: told.text, input, bindings, missing: told.missing });
    const limit = Number(box.dataset.limit) || LIMIT;
    timer = setTimeout(() => finished({ error: `it was stopped after ${limit / 1000} seconds`, failed: [] }), limit);
  }
  function given() {
    const bindings = { recordNumber: 1 }, params = {};
    let input;
    told.sources.forEach((source, at) => {
      const area = box.querySelectorAll("textarea")[at], text = area.value;
      if (!text.trim()) {
        if (at) { return; }
        throw new Error(`Paste a payload of ${source.message} first.`);
      }
      let value;
      try { value = read(text, source); } catch (error) { area.focus(); throw new Error(`${at ? "$" + source.alias : "The payload"}: ${error.message}`); }
      if (at) bindings[source.alias] = value; else input = value;
    });
    for (const [at, [name, type, standard]] of told.parameters.entries()) {
      const text = box.querySelectorAll(".param")[at].value;
      if (text === "" && !standard) continue;
      if (text === "") { params[name] = JSON.parse(standard); continue; }
      if (["number", "integer", "boolean", "object", "array"].includes(type)) {
        try { params[name] = JSON.parse(text); } catch { throw new Error(`The parameter ${name} must be JSON (${type}).`); }
      } else params[name] = text;
    }
    bindings.params = params;
    return [input, bindings];
  }
  function read(text, source) {
    const start = text.trimStart()[0];
    if (source.medium === "xml" && start === "<" && source.facts) return xmlValue(text, source.facts);
    if (source.medium === "csv" && source.facts && start !== "[" && start !== "{") return tableValue(text, source.facts);
    if (start === "<") throw new Error("this is XML, and the source is JSON.");
    try {
      const value = JSON.parse(text);
      const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, "");
      rounded += (bare.match(/\d[\d.]{16,}/g) || []).filter((one) => one.replace(/\D|^0+/g, "").length > 15 && String(Number(one)) !== one).length;
      return value;
    } catch (error) { throw new Error(`this is not JSON: ${error.message}`); }
  }
  // A payload of what the rules read, to be filled in.
  function skeleton() {
    const made = (rows) => {
      const held = {};
      for (const row of rows) {
        const head = row.tagName === "DETAILS" ? row.firstElementChild : row;
        if (head.classList.contains("undecided") || head.classList.contains("dropped")) continue;
        const name = head.querySelector("bdi").textContent, type = head.querySelector("small").textContent;
        const inner = row.tagName === "DETAILS" ? made([...row.children].slice(1)) : type.includes("date-time") ? "2026-01-31T12:00:00Z"
          : type.includes("date") ? "2026-01-31" : /number|integer/.test(type) ? 1 : type.includes("boolean") ? true : type.includes("object") ? {} : "";
        held[name] = type.startsWith("list") ? [inner] : inner;
      }
      return held;
    };
    const pane = document.getElementById(box.dataset.trees).querySelector(".pane .tree");
    return JSON.stringify(made([...pane.children]), null, 2);
  }
  go.addEventListener("click", run);
  stop.addEventListener("click", () => finished({ error: "it was stopped", failed: [] }));
  if (told.sources[0].medium === "json") sample.addEventListener("click", () => { box.querySelector("textarea").value = skeleton(); say("Fill in values, then run."); });
  else sample.hidden = true;
  box.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run(); });
  for (const area of box.querySelectorAll("textarea")) {
    area.addEventListener("dragover", (event) => event.preventDefault());
    area.addEventListener("drop", (event) => {
      const file = event.dataTransfer.files[0];
      if (!file) return;
      event.preventDefault();
      file.text().then((text) => { area.value = text; });
    });
  }
  box.hidden = false;
}
