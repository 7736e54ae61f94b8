// Renews the page each second, sends its forms without leaving it, and copies text.
// Everything can be read, and the forms work, without this script.
"use strict";
const REGIONS = ["views", "controls", "list", "detail"];
const EVERY = 1000; // milliseconds
const last = {};
let tag = "";

function remember() {
  for (const id of REGIONS) last[id] = document.getElementById(id).innerHTML;
}

function renew(html, withNotice) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const id of REGIONS) {
    const fresh = page.getElementById(id).innerHTML;
    if (fresh === last[id]) continue;
    last[id] = fresh;
    const region = document.getElementById(id);
    // A form that somebody fills in is left alone until it is sent.
    if (id === "controls" && !withNotice && region.contains(document.activeElement)) {
      last[id] = "";
      continue;
    }
    swap(region, page.getElementById(id));
  }
  document.getElementById("main").className = page.getElementById("main").className;
  document.title = page.title;
  if (withNotice) {
    const notice = document.getElementById("notice");
    notice.textContent = page.getElementById("notice").textContent;
    notice.className = page.getElementById("notice").className;
  }
  addCopyButtons();
}

function swap(region, fresh) {
  const focused = region.contains(document.activeElement) ? document.activeElement.id : "";
  const open = new Map([...region.querySelectorAll("details[id]")].map((part) => [part.id, part.open]));
  const known = new Set([...region.querySelectorAll(".entries a")].map((entry) => entry.id));
  const { scrollTop } = region;
  region.replaceChildren(...fresh.childNodes);
  for (const part of region.querySelectorAll("details[id]")) part.open = open.get(part.id) ?? part.open;
  for (const entry of region.querySelectorAll(".entries a")) {
    if (known.size && !known.has(entry.id)) entry.classList.add("new");
  }
  region.scrollTop = scrollTop;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

async function load() {
  if (document.hidden) return;
  const response = await fetch(location.href, { headers: tag ? { "If-None-Match": tag } : {} });
  if (!response.ok) return;
  tag = response.headers.get("ETag");
  renew(await response.text(), false);
}

async function keepLoading() {
  try {
    await load();
    document.body.classList.remove("offline");
  } catch {
    document.body.classList.add("offline");
  }
  setTimeout(keepLoading, EVERY);
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  const body = form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
  const response = await fetch(form.getAttribute("action"), { method: "POST", body });
  tag = "";
  renew(await response.text(), true);
});

document.addEventListener("click", (event) => {
  if (event.target.matches(".copy")) copy(event.target);
  for (const panel of document.querySelectorAll("#controls details[open]")) {
    if (!panel.contains(event.target) && document.contains(event.target)) panel.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  const panel = document.querySelector("#controls details[open]");
  if (event.key === "Escape" && panel) {
    panel.open = false;
    panel.querySelector("summary").focus();
  }
});

async function copy(button) {
  const text = button.parentElement.querySelector("code").textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(button.parentElement.querySelector("code"));
    button.textContent = "Selected";
  }
  setTimeout(() => (button.textContent = "Copy"), 1500);
}

function addCopyButtons() {
  for (const block of document.querySelectorAll(".code:not(:has(.copy))")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    block.append(button);
  }
}

remember();
addCopyButtons();
keepLoading();
