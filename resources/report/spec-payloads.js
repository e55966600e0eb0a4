// Payloads as values, by the rules that the program itself reads them with: tables, and XML by what the page knows of its schema.
function tableValue(text, facts) {
  const rows = tableRows(text.replace(/^\ufeff/, "").replace(/^sep=.\r?\n/i, ""), facts.delimiter, facts.quote || '"');
  let names = facts.names, from = facts.skip;
  if (facts.header) {
    const titles = new Set(facts.titles.map((one) => one.trim()));
    const shared = rows.slice(0, 50).map((row) => row.filter((cell) => titles.has(cell.trim())).length);
    const most = Math.max(0, ...shared);
    if (!most) throw new Error(`no line has the columns ${facts.names.slice(0, 3).join(", ")}.`);
    const at = shared.indexOf(most), known = new Map(facts.titles.map((title, n) => [title.trim(), facts.names[n]]));
    names = rows[at].map((cell) => known.get(cell.trim()) || cell.trim());
    from = at + 1;
  }
  return rows.slice(from).filter((row) => row.some(Boolean)).map((row) => {
    const made = {};
    row.forEach((cell, n) => { if (cell !== "") made[names[n] === undefined ? `column ${n + 1}` : names[n]] = typed(cell, facts.types[names[n]]); });
    return made;
  });
}
function tableRows(text, delimiter, quote) {
  const rows = [[]];
  let cell = "", at = 0, quoted = false;
  const end = () => { rows[rows.length - 1].push(cell); cell = ""; };
  while (at < text.length) {
    const sign = text[at];
    if (quoted) {
      if (sign === quote && text[at + 1] === quote) { cell += quote; at += 1; } else if (sign === quote) quoted = false; else cell += sign;
    } else if (sign === quote && cell === "") quoted = true;
    else if (sign === delimiter) end();
    else if (sign === "\n" || sign === "\r") { if (sign === "\r" && text[at + 1] === "\n") at += 1; end(); rows.push([]); } else cell += sign;
    at += 1;
  }
  end();
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}
function typed(text, type) {
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (type === "integer" && /^-?\d{1,16}$/.test(text) && String(Number(text)) === text && Number.isSafeInteger(Number(text))) return Number(text);
  return text;
}
const XSI_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance", XS_NAMESPACE = "http://www.w3.org/2001/XMLSchema";
function xmlValue(text, facts) {
  if (/<!DOCTYPE/i.test(text)) throw new Error("XML with a DTD is refused.");
  const page = new DOMParser().parseFromString(text.trimStart(), "application/xml");
  const wrong = page.getElementsByTagName("parsererror")[0];
  if (wrong) throw new Error(`this is not well-formed XML: ${wrong.textContent.split("\n").slice(0, 2).join(" ").slice(0, 200)}`);
  let root = page.documentElement;
  if (clark(root) !== facts.tag && /schemas\.xmlsoap\.org\/soap\/envelope|2003\/05\/soap-envelope/.test(root.namespaceURI || "") && root.localName === "Envelope") {
    const inside = [...root.getElementsByTagName("*")];
    root = inside.find((one) => clark(one) === facts.tag) || root;
  }
  if (facts.fixed && clark(root) !== facts.tag) throw new Error(`the document starts with ${clark(root)}, and the message expects ${facts.tag}.`);
  return { [facts.root]: elementValue(root, facts.start, facts) };
}
const clark = (node) => node.namespaceURI ? `{${node.namespaceURI}}${node.localName}` : node.localName;
const SPACES = /^[ \t\r\n\f\v]+|[ \t\r\n\f\v]+$/g;
const stripped = (text) => text.replace(SPACES, "");
function ownText(node) {
  let made = "";
  for (const one of node.childNodes) if (one.nodeType === 3 || one.nodeType === 4) made += one.nodeValue;
  return made;
}
const plainAttributes = (node) => [...node.attributes].filter((one) => one.namespaceURI !== "http://www.w3.org/2000/xmlns/");
const isNil = (node) => ["true", "1"].includes(stripped(node.getAttributeNS(XSI_NAMESPACE, "nil") || ""));
function typeName(node, text) {
  const parts = stripped(text).split(":"), name = parts.pop(), namespace = node.lookupNamespaceURI(parts.length ? parts.join(":") : null) || "";
  return namespace === XS_NAMESPACE ? `xs:${name}` : name;
}
function converted(node, text, kind, facts) {
  if (kind === "qname") {
    const parts = stripped(text).split(":"), name = parts.pop(), namespace = node.lookupNamespaceURI(parts.length ? parts.join(":") : null);
    if (!namespace) return stripped(text);
    return facts.prefixes[namespace] ? `${facts.prefixes[namespace]}:${name}` : `{${namespace}}${name}`;
  }
  if (kind === "integer") {
    const held = stripped(text);
    return /^[+-]?\d{1,17}$/.test(held) && Number.isSafeInteger(Number(held)) ? Number(held) : held;
  }
  if (kind === "boolean") { const held = stripped(text); return held === "true" || held === "1" ? true : held === "false" || held === "0" ? false : held; }
  return ["number", "date", "time", "date-time", "duration", "binary"].includes(kind) ? stripped(text) : text;
}
function elementValue(node, member, facts) {
  const [, kind, , at] = member;
  if (kind === "any" || (kind === "object" && at < 0)) return genericValue(node);
  if (kind === "object") return objectValue(node, facts.layouts[at], facts);
  const attributes = plainAttributes(node);
  if (node.children.length || attributes.some((one) => one.namespaceURI !== XSI_NAMESPACE)) return genericValue(node);
  if (isNil(node)) return null;
  if (node.hasAttributeNS(XSI_NAMESPACE, "type")) return genericValue(node);
  return converted(node, ownText(node), kind, facts);
}
function objectValue(node, layout, facts) {
  const made = {};
  for (const one of plainAttributes(node)) {
    if (one.namespaceURI === XSI_NAMESPACE) {
      if (one.localName !== "nil") made[`@xsi:${one.localName}`] = one.localName === "type" ? typeName(node, one.value) : one.value;
      continue;
    }
    const known = layout.a[clark(one)];
    if (known) made[known[0]] = converted(node, one.value, known[1], facts); else made[`@${clark(one)}`] = one.value;
  }
  if (isNil(node)) return Object.keys(made).length ? { ...made, "#text": null } : null;
  const counts = {};
  const put = (name, value, repeats) => {
    if (!repeats) made[name] = value;
    else if (!Object.hasOwn(made, name)) made[name] = [value];
    else if (Array.isArray(made[name])) made[name].push(value);
    else made[name] = [made[name], value];
  };
  for (const child of node.children) {
    const known = layout.e[clark(child)];
    if (known) {
      const before = counts[known[0]] || 0;
      counts[known[0]] = before + 1;
      put(known[0], elementValue(child, known, facts), known[2] || before > 0);
    } else {
      const key = genericKey(child, node), taken = layout.m.includes(key) || Object.values(layout.e).some((one) => one[0] === key);
      const name = taken ? `{${child.namespaceURI || ""}}${child.localName}` : key;
      counts[name] = (counts[name] || 0) + 1;
      put(name, genericValue(child), counts[name] > 1);
    }
  }
  const text = ownText(node);
  if (!layout.t) { if (text.trim()) made["#text"] = text; } else if (!Object.keys(layout.e).length && !node.children.length) made["#text"] = converted(node, text, layout.t[1], facts);
  else if (text.trim()) made["#text"] = text;
  return made;
}
const genericKey = (child, parent) => (child.namespaceURI || "") === (parent.namespaceURI || "") ? child.localName : `{${child.namespaceURI || ""}}${child.localName}`;
function genericValue(node) {
  const made = {};
  for (const one of plainAttributes(node)) {
    if (one.namespaceURI !== XSI_NAMESPACE) made[`@${clark(one)}`] = one.value;
    else if (one.localName === "type") made["@xsi:type"] = typeName(node, one.value);
    else if (one.localName !== "nil") made[`@xsi:${one.localName}`] = one.value;
  }
  for (const child of node.children) {
    const key = genericKey(child, node), value = genericValue(child);
    if (!Object.hasOwn(made, key)) made[key] = value; else if (Array.isArray(made[key])) made[key].push(value); else made[key] = [made[key], value];
  }
  const text = ownText(node), nil = isNil(node);
  if (!Object.keys(made).length) return nil ? null : text;
  if (nil) made["#text"] = null; else if (text.trim() || !node.children.length) made["#text"] = text;
  return made;
}
