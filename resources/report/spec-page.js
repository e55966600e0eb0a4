"use strict";
// What the page does with scripts beyond being read: links that open and show what they name, copying them, keys, and paper.
const Page = (() => {
  const reveal = [];
  function show(id, jump) {
    const found = document.getElementById(id);
    if (!found) return;
    for (const call of reveal) call(found);
    for (let at = found; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    // Once more when what comes into sight has its true height.
    const go = () => found.scrollIntoView({ block: found.tagName === "TR" ? "center" : "start" });
    if (jump) { go(); requestAnimationFrame(() => requestAnimationFrame(go)); }
    for (const one of document.querySelectorAll(".aim")) one.classList.remove("aim");
    found.classList.add("aim");
  }
  function named() {
    try { return decodeURIComponent(location.hash.slice(1)); } catch { return location.hash.slice(1); }
  }
  const say = document.getElementById("said");
  return {
    reveal, show, named,
    say(text) { say.textContent = ""; say.textContent = text; },
    make(tag, kind, text) {
      const one = document.createElement(tag);
      if (kind) one.className = kind;
      if (text !== undefined) one.textContent = text;
      return one;
    },
  };
})();
window.addEventListener("hashchange", () => Page.show(Page.named(), true));
window.addEventListener("load", () => { if (location.hash) Page.show(Page.named(), true); });
document.addEventListener("click", (event) => {
  const copy = event.target.closest("a.copy");
  if (copy) {
    event.preventDefault();
    history.replaceState(null, "", copy.getAttribute("href"));
    Page.show(Page.named(), false);
    const done = (text) => { copy.dataset.said = text; Page.say(text); setTimeout(() => delete copy.dataset.said, 1600); };
    if (!navigator.clipboard) { done("Link is in the address bar"); return; }
    navigator.clipboard.writeText(location.href).then(() => done("Link copied"), () => done("Link is in the address bar"));
    return;
  }
  const link = event.target.closest('a[href^="#"]');
  if (link && link.getAttribute("href") === location.hash) Page.show(Page.named(), true);
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || /INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)) return;
  const search = document.querySelector(".tools input");
  if (search) { event.preventDefault(); search.focus(); search.select(); }
});
// The contents show where one is.
{
  const links = new Map([...document.querySelectorAll("nav.contents a")].map((one) => [one.getAttribute("href").slice(1), one]));
  const watched = [...document.querySelectorAll("main section[id]")].filter((one) => links.has(one.id));
  const near = new IntersectionObserver((entries) => {
    for (const one of entries) one.target.dataset.near = one.isIntersecting ? "yes" : "";
    const here = watched.find((one) => one.dataset.near);
    for (const [id, link] of links) {
      if (here && id === here.id) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    }
  }, { rootMargin: "-12% 0px -70% 0px" });
  for (const one of watched) near.observe(one);
}
// Paper shows what the screen folds away.
window.addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details.more:not([open])")) { folded.open = true; folded.dataset.folded = "yes"; }
});
window.addEventListener("afterprint", () => {
  for (const folded of document.querySelectorAll("details[data-folded]")) { folded.open = false; delete folded.dataset.folded; }
});
