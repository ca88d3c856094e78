"use strict";
// Everything on the page can be read and followed without this script; it adds what needs a pointer or a key.
(() => {
  const card = document.getElementById("card");
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const svg = "http://www.w3.org/2000/svg";
  const wire = document.createElementNS(svg, "svg");
  wire.setAttribute("class", "wire");
  wire.setAttribute("aria-hidden", "true");
  document.body.append(wire);

  // One article at a time, by the fragment of the address.
  const articles = all("main > article");
  const show = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const shown = target?.closest("main > article") ?? articles.find(article => !article.hidden) ?? articles[0];
    for (const article of articles) article.hidden = article !== shown;
    for (const link of all("nav a")) {
      if (link.hash === "#" + shown?.id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    target?.closest("details")?.setAttribute("open", "");
    if (target && target !== shown) {
      target.scrollIntoView({ block: "center" });
      if (target.matches("a, button")) target.focus({ preventScroll: true });
    }
  };
  if (articles.length > 1) for (const article of articles.slice(1)) article.hidden = true;
  addEventListener("hashchange", show);
  show();

  const clear = () => {
    for (const lit of all(".lit")) lit.classList.remove("lit");
    wire.replaceChildren();
    card.hidden = true;
  };

  const drawWire = (from, to) => {
    const page = document.documentElement;
    const a = from.getClientRects()[0], b = to.getClientRects()[0];
    if (!a || !b) return;
    wire.setAttribute("width", page.scrollWidth);
    wire.setAttribute("height", page.scrollHeight);
    const x1 = a.left + scrollX + Math.min(a.width / 2, 40), y1 = a.top + scrollY;
    const x2 = b.left + scrollX + b.width / 2, y2 = b.top + scrollY + (b.top > a.top ? 0 : b.height);
    const path = document.createElementNS(svg, "path");
    path.setAttribute("d", `M${x1} ${y1}Q${(x1 + x2) / 2} ${Math.min(y1, y2) - 24} ${x2} ${y2}`);
    wire.replaceChildren(path);
  };

  const light = mark => {
    clear();
    const entity = mark.dataset.entity;
    if (entity) for (const other of all(`[data-entity="${entity}"]`)) other.classList.add("lit");
    if (mark.dataset.entry) {
      mark.classList.add("lit");
      document.getElementById(mark.dataset.entry)?.classList.add("lit");
      const source = mark.dataset.source && document.getElementById(mark.dataset.source);
      if (source) { source.classList.add("lit"); drawWire(mark, source); }
    }
    if (mark.dataset.card) {
      card.replaceChildren(...mark.dataset.card.split("\n").map((line, index) => {
        const element = document.createElement(index === 0 ? "strong" : "span");
        element.textContent = line;
        return element;
      }));
      card.hidden = false;
      const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
      const left = Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8));
      const below = box.bottom + 8 + card.offsetHeight < innerHeight;
      card.style.left = left + scrollX + "px";
      card.style.top = scrollY + (below ? box.bottom + 8 : Math.max(8, box.top - card.offsetHeight - 8)) + "px";
    }
  };

  const markOf = element => {
    const found = element.closest?.("[data-card], [data-entity], [data-quote]");
    return found?.dataset.quote ? document.getElementById(found.dataset.quote) : found;
  };
  const lightAt = element => { const mark = element && markOf(element); if (mark) light(mark); };
  // A page that scrolls under a resting pointer is not a pointer that moves.
  let pointer = "";
  const moved = e => pointer !== (pointer = e.screenX + "," + e.screenY);
  document.addEventListener("pointerover", e => { if (moved(e)) lightAt(e.target); });
  // Where the pointer leaves, the key may still be.
  document.addEventListener("pointerout", e => { if (moved(e)) { pointer = ""; clear(); lightAt(document.activeElement); } });
  document.addEventListener("focusin", e => lightAt(e.target));
  document.addEventListener("focusout", clear);
  document.addEventListener("click", e => {
    const mark = markOf(e.target);
    if (mark && !e.target.closest("a")) light(mark);
  });
  document.addEventListener("keydown", e => { if (e.key === "Escape") clear(); });

  // What is unticked in the legend is not marked.
  for (const box of all("[data-filter]"))
    box.addEventListener("change", () => document.body.classList.toggle("no-" + box.dataset.filter, !box.checked));

  const field = text => /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const copy = async text => {
    try { await navigator.clipboard.writeText(text); return true; } catch { /* A page opened from a file may not. */ }
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  };
  for (const button of all("button[data-name]"))
    button.addEventListener("click", async () => {
      const kind = button.parentElement.querySelector("select").value;
      const line = [button.dataset.name, kind, button.dataset.aliases, button.dataset.item].map(field).join(",");
      const copied = await copy(line);
      button.dataset.line = line;
      button.textContent = copied ? "Copied: " + line : line;
    });

  if (document.body.hasAttribute("data-live"))
    new EventSource("/events").addEventListener("message", () => location.reload());
})();
