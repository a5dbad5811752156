// The form of a visit. It carries what is typed to the engine and shows what comes back: it computes nothing and writes no YAML.
// What is typed lies in `fields`, by path; the user's own file is the only other place where it is kept.
"use strict";

const fields = new Map();
const page = { language: 1, file: "", handle: null, disk: null, changed: null, edits: 0, saved: null, locked: "", kind: "", engine: null };
const codes = ["", "da", "en", "sv"];
const byID = (id) => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// MARK: The engine

const bytesOf = (base64) => Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));

/** The engine with the checklists of the page; it is given no system: it writes nowhere and has no randomness. */
async function load() {
  const { exports: tool } = (await WebAssembly.instantiate(bytesOf(byID("unpacker").textContent))).instance;
  const at = (start, count) => new Uint8Array(tool.memory.buffer, start, count);
  const unpacked = (id, text = utf8(byID(id).textContent)) => {
    at(tool.room(text.length), text.length).set(text);
    return at(tool.unpack(text.length), tool.size()).slice();
  };
  const nothing = new Proxy({}, { get: (_, name) => () => (name === "random_get" ? 0 : 8) });
  const { instance } = await WebAssembly.instantiate(unpacked("engine"), { wasi_snapshot_preview1: nothing });
  const engine = instance.exports;
  engine._initialize();
  const address = engine.engine_make();
  const lend = (bytes) => {
    const start = engine.engine_allocate(bytes.length);
    new Uint8Array(engine.memory.buffer, start, bytes.length).set(bytes);
    return start;
  };
  /** Calls the engine with some pieces of bytes, and then numbers. */
  const call = (name, pieces, ...numbers) => {
    const lent = pieces.map(lend);
    const status = engine["engine_" + name](address, ...lent.flatMap((start, index) => [start, pieces[index].length]), ...numbers);
    lent.forEach((start) => engine.engine_free(start));
    return status;
  };
  const written = () => new Uint8Array(engine.memory.buffer, engine.engine_written(address), engine.engine_written_count(address)).slice();
  for (const [name, text] of JSON.parse(new TextDecoder().decode(unpacked("documents")))) call("add", [utf8(text), utf8(name)]);
  const { checklist, publishes } = byID("documents").dataset;
  if (call("use", [utf8(checklist)], Number(publishes)) !== 0) throw new Error("the page carries its checklist");
  return { call, written, text: () => new TextDecoder().decode(written()), size: () => engine.memory.buffer.byteLength };
}

const utf8 = (text) => new TextEncoder().encode(text);
/** The fields as the engine takes them, behind the name of the file. */
const packed = () => utf8([page.file || "skema.yaml", ...[...fields].flat()].map((text) => text.replaceAll("\0", "") + "\0").join(""));
/** What the page says by this name, in its language. */
const word = (name) => all("#words dt").find((term) => term.textContent === name)?.nextElementSibling.textContent ?? name;

// MARK: Fields

const inputs = (within) => all("#form [name]", within);
const named = (path) => inputs().filter((input) => input.name === path);

/** The value of all inputs of a name. */
const typed = (input) => input.type !== "checkbox" ? input.value
  : named(input.name).filter((one) => one.checked).map((one) => one.value).join(", ");

function show(input) {
  const value = fields.get(input.name) ?? "";
  if (input.type === "radio") input.checked = input.value === value;
  else if (input.type === "checkbox") input.checked = value.split(", ").includes(input.value);
  else {
    input.id = input.name;
    const text = input.name.endsWith("/@answer") && value.startsWith("!") ? "" : value;
    if (input.tagName === "SELECT" && ![...input.options].some((option) => option.value === text)) input.add(new Option(text, text));
    if (input.value !== text) input.value = text;
    grow(input);
  }
}

/** A text shows all of itself. */
function grow(input) {
  if (input.tagName !== "TEXTAREA") return;
  input.rows = Math.max(2, Math.min(20, input.value.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 78), 0)));
}

/** As many rows in a list as it has entries, one at least. */
function fit(list) {
  const path = list.dataset.list + "/";
  const numbers = [...fields.keys()].filter((name) => name.startsWith(path)).map((name) => parseInt(name.slice(path.length), 10));
  const count = Math.max(0, ...numbers) + 1;
  while (all(":scope > .row", list).length < count) addRow(list);
  for (const row of all(":scope > .row", list).slice(count)) row.remove();
  for (const button of all("button", list)) button.hidden = isLocked(list);
  const fold = list.closest("details");
  if (fold && numbers.length > 0) fold.open = true;
}

function addRow(list) {
  const rows = all(":scope > .row", list);
  const row = rows[0].cloneNode(true);
  for (const fault of all(".fault", row)) fault.remove();
  for (const input of all("[name]", row)) {
    input.name = input.name.replace(list.dataset.list + "/0/", `${list.dataset.list}/${rows.length}/`);
    input.removeAttribute("aria-describedby");
    show(input);
  }
  rows.at(-1).after(row);
  return row;
}

/** Takes an entry out; those behind it move up. */
function removeRow(row) {
  const list = row.closest(".rows");
  const gone = all(":scope > .row", list).indexOf(row);
  const path = list.dataset.list + "/";
  const kept = [...fields].filter(([name]) => name.startsWith(path)).map(([name, value]) => {
    fields.delete(name);
    const [number, ...rest] = name.slice(path.length).split("/");
    return [Number(number), rest.join("/"), value];
  }).filter(([number]) => number !== gone);
  for (const [number, rest, value] of kept) fields.set(`${path}${number > gone ? number - 1 : number}/${rest}`, value);
  fit(list);
  inputs(list).forEach(show);
  list.querySelector(".add").focus();
  change();
}

const set = (name, value) => { value === "" ? fields.delete(name) : fields.set(name, value); change(); };

/** Whether it can't be changed any more: what was sent or is final stays, but for what comes after the visit. */
const isLocked = (place) => page.locked !== "" && !place.closest(`[data-after~="${page.locked}"]`);

/** Shows every field as it is. */
function fill() {
  all(".rows").forEach(fit);
  inputs().forEach(show);
  inputs().forEach((input) => { input.disabled = isLocked(input); });
  byID("newVersion").hidden = page.locked === "";
  if (page.locked) tell(word(page.locked));
}

// MARK: What the engine says

const chosen = () => [fields.get("unit/kind"), fields.get("visit/purpose"), page.language].join("\0");

/** The questions for the unit, purpose and language that are chosen: drawn anew as they are chosen, and never while something is typed. */
function render() {
  page.kind = chosen();
  const focused = document.activeElement?.id;
  if (page.engine && page.engine.call("form", [packed()], page.language) === 0) {
    byID("app").innerHTML = page.engine.text();
    document.documentElement.lang = codes[page.language];
    byID("language").value = codes[page.language];
  }
  [places, lastFaults] = [new Map(all("[data-item]").map((place) => [place, place.dataset.item])), ""];
  // What needs a script is shown, and what needs the engine where it is.
  for (const control of all("[data-act]")) control.hidden = !page.engine && ["merge", "last", "report"].includes(control.dataset.act);
  byID("language").closest("label").hidden = !page.engine;
  if (!page.engine) tell(word("noEngine"));
  showSaved();
  fill();
  if (focused) byID(focused)?.focus();
}

let [places, lastFaults, isWaiting, beginning] = [new Map(), "", false, []];

function score() {
  isWaiting = false;
  if (!page.engine) return;
  page.engine.call("state", [packed()], page.language);
  const state = JSON.parse(page.engine.text());
  if (state.isScored) showPicture(state);
  else if (!byID("notScored")) byID("picture").prepend(made("p", "fault", word("notScored"), "notScored"));
  showFaults(state.faults);
}

function showPicture(state) {
  const picture = byID("picture");
  const open = all("details[open]", picture).map((fold) => fold.className);
  if (picture.source !== state.picture || byID("notScored")) picture.innerHTML = picture.source = state.picture;
  for (const fold of all("details", picture)) fold.open = open.includes(fold.className);
  if (byID("said").textContent !== state.said) byID("said").textContent = state.said;
  for (const [place, path] of places) {
    const [isAsked, words] = state.items[path] ?? [true];
    if (place.tagName === "P") {
      if (place.textContent !== (words ?? "")) place.textContent = words ?? "";
      const part = place.closest(".group, section");
      if (path !== "overall") part.hidden = !isAsked && !isFilled(path);
    } else {
      const isKept = !isAsked && isFilled(path);
      place.hidden = !isAsked && !isKept;
      if (place.classList.toggle("unasked", isKept) === (place.querySelector(".unasked-note") !== null)) continue;
      if (isKept) place.querySelector("legend").after(made("p", "hint unasked-note", word("notAsked")));
      else place.querySelector(".unasked-note").remove();
    }
  }
  for (const finding of all("[data-finding]")) {
    const id = finding.dataset.finding;
    const because = state.findings[id] ?? (isFilled(`stances/${id}`) ? word("gone") : null);
    finding.hidden = because === null;
    if (finding.querySelector(".because").textContent !== because) finding.querySelector(".because").textContent = because;
  }
}

const isFilled = (path) => [...fields.keys()].some((name) => name === path || name.startsWith(path + "/"));

function showFaults(faults) {
  const told = JSON.stringify(faults) + page.kind;
  if (told === lastFaults) return;
  lastFaults = told;
  all("#form .fault").forEach((fault) => fault.remove());
  all("[aria-invalid]").forEach((input) => { input.removeAttribute("aria-invalid"); input.removeAttribute("aria-describedby"); });
  const rest = [];
  for (const fault of faults) {
    const [input] = fault.path ? named(fault.path) : [];
    if (!input) { rest.push(fault.text); continue; }
    const note = made("p", "fault " + fault.severity, fault.text, "fault/" + fault.path);
    if (fault.isNumber) note.append(button(`${word("replace")} xxxxxx-xxxx`, () => put(fault.path, masked(fields.get(fault.path) ?? ""))));
    (input.closest("label.field, .choices") ?? input).after(note);
    input.setAttribute("aria-describedby", note.id);
    if (fault.severity === "error") input.setAttribute("aria-invalid", "true");
  }
  const shown = new Set(inputs().map((input) => input.name));
  const kept = [...fields.keys()].filter((name) => name.endsWith("/@answer") && !shown.has(name)).map((name) => name.slice(8, -8).replaceAll("/", "."));
  if (kept.length > 0) rest.push(`${word("notAsked")} (${kept.join(", ")})`);
  byID("elsewhere").textContent = rest.length > 0 ? `${word("elsewhere")} ${rest.join(" · ")}` : "";
}

/** The text without numbers of persons, as the engine hides them. */
const masked = (text) => (page.engine.call("mask", [utf8(text)]), page.engine.text());
const made = (kind, name, text, id = "") => Object.assign(document.createElement(kind), { className: name, textContent: text, ...(id && { id }) });
const button = (text, act) => Object.assign(made("button", "", text), { type: "button", onclick: act });

/** Says something at the top of the page, with buttons. */
function tell(text, ...choices) {
  const notice = byID("notice");
  notice.replaceChildren(made("span", "", text));
  for (const [name, act] of choices) notice.append(" ", button(word(name), () => { notice.hidden = true; act(); }));
  notice.hidden = false;
}

/** Gives a field another value than was typed, and leads to it. */
function put(path, value) {
  set(path, value);
  named(path).forEach(show);
  named(path)[0]?.focus();
}

// MARK: Saving

function change() {
  page.changed ??= new Date();
  page.edits += 1;
  if (page.kind !== chosen()) render();
  if (!isWaiting) requestAnimationFrame(score);
  isWaiting = true;
  if (page.handle && !page.timer) page.timer = setTimeout(() => { page.timer = null; save(); }, 1500);
  showSaved();
}

function showSaved() {
  const { changed, saved } = page;
  const time = (changed ?? saved)?.toLocaleTimeString(codes[page.language], { hour: "2-digit", minute: "2-digit" }) ?? "";
  byID("saved").textContent = !changed ? (saved ? `${word("saved")} ${time}` : "") : saved ? `${word("unsaved")} ${time}` : word("never");
  byID("saved").classList.toggle("unsaved", changed !== null);
}

/** The record, or the fields as they are where nothing can write one. */
function contents() {
  if (!page.engine) {
    const document = { schema: "tilsyn-form-1", checklist: byID("documents").dataset.checklist, fields: [...fields] };
    return utf8(JSON.stringify(document, null, 1) + "\n");
  }
  if (page.engine.call("record", [packed()], page.language) === 1) tell(word("rewritten"));
  return page.engine.written();
}

/** A name that says which unit and when, and no more. */
function suggested(ending = page.engine ? "yaml" : "json") {
  const now = new Date();
  const local = new Date(now - now.getTimezoneOffset() * 60_000).toISOString();
  const unit = (fields.get("unit/id") ?? "tilsyn").replace(/[^\p{L}\p{N}-]+/gu, "-");
  return `${unit}-${local.slice(0, 16).replace("T", "-").replace(":", "")}.${ending}`;
}

let saving = Promise.resolve();
const save = (isAsked) => (saving = saving.then(() => saveNow(isAsked)).catch((fault) => { if (fault.name !== "AbortError") tell(word("cannotWrite")); }));

async function saveNow(isAsked) {
  if (!page.handle && isAsked && window.showSaveFilePicker) {
    page.handle = await window.showSaveFilePicker({ suggestedName: suggested() });
    page.disk = null;
    page.file = page.handle.name;
  }
  const bytes = contents();
  const { edits } = page;
  if (page.handle) {
    if (page.disk && !isSame(await read(page.handle), page.disk)) return told();
    const file = await page.handle.createWritable();
    await file.write(bytes);
    await file.close();
    page.disk = bytes;
  } else if (isAsked) {
    download(bytes, suggested());
  } else {
    return;
  }
  page.changed = page.edits === edits ? null : new Date();
  page.saved = new Date();
  showSaved();
}

const read = async (handle) => new Uint8Array(await (await handle.getFile()).arrayBuffer());
const isSame = (one, other) => one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Someone else wrote the file. */
async function told() {
  const [{ handle }, theirs] = [page, await read(page.handle)];
  page.handle = null;
  tell(
    word("changedElsewhere"), ["keepMine", () => save(true)],
    ["mergeTheirs", () => merge(theirs, handle.name) && (Object.assign(page, { handle, disk: theirs }), change())],
    ["takeTheirs", () => open(theirs, handle.name, handle)]);
}

function download(bytes, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([bytes])), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// MARK: Opening

/** Lets a file be picked: `then` gets its bytes, its name and, where the browser has such, its handle. */
async function pick(then) {
  if (window.showOpenFilePicker) {
    const [handle] = await window.showOpenFilePicker().catch(() => []);
    if (handle) then(await read(handle), handle.name, handle);
    return;
  }
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".yaml,.yml,.json" });
  input.addEventListener("change", async () => then(new Uint8Array(await input.files[0].arrayBuffer()), input.files[0].name));
  input.click();
}

/** What the engine reads of a file, or what it was saved as without one; nothing where it can't be read, which is told. */
function fieldsOf(bytes, name, how, ...pieces) {
  if (name.endsWith(".json") && how === "open") {
    try {
      const document = JSON.parse(new TextDecoder().decode(bytes));
      if (document.schema === "tilsyn-form-1") return document;
    } catch { /* told below */ }
  } else if (!page.engine) { tell(word("noEngine")); return null; }
  const status = page.engine?.call(how, [bytes, utf8(name), ...pieces], page.language);
  if (status === 0) return JSON.parse(page.engine.text());
  tell(word("cannotRead"));
  if (page.engine) byID("notice").append(made("pre", "", page.engine.text()));
  return null;
}

const fillFrom = (pairs) => { fields.clear(); pairs.forEach(([path, value]) => fields.set(path, value)); };

function open(bytes, name, handle) {
  const read = fieldsOf(bytes, name, "open");
  if (!read) return;
  byID("notice").hidden = true;
  fillFrom(read.fields);
  const isRecord = !name.endsWith(".json");
  if (!isRecord) page.engine?.call("close", []);
  Object.assign(page, { file: isRecord ? name : "", handle: isRecord ? handle ?? null : null, disk: isRecord ? bytes : null });
  Object.assign(page, { changed: isRecord ? null : new Date(), saved: null, locked: fields.get("status")?.replace("draft", "") ?? "" });
  page.handle?.requestPermission?.({ mode: "readwrite" }).catch(() => {});
  render();
  score();
}

/** The unit and the facts of the visit before. */
function begin(bytes, name) {
  const read = fieldsOf(bytes, name, "begin");
  if (!read) return;
  fillFrom([...beginning, ...read.fields]);
  Object.assign(page, { handle: null, disk: null, file: "", saved: null, locked: "" });
  render();
  change();
}

/** Takes in a colleague's file: where both wrote, both stand until one is chosen. Tells whether it could be. */
function merge(bytes, name) {
  const read = fieldsOf(bytes, name, "merge", packed());
  if (!read) return false;
  if (read.isOtherUnit) { tell(word("otherUnit")); return false; }
  fillFrom(read.fields);
  render();
  tell(`${word("merged")} ${read.filled}. ${word("conflicts")}: ${read.both.length}.`);
  for (const [path, value] of read.both) {
    const same = named(path);
    const choice = same.find((input) => input.type === "radio" && input.value === value);
    const note = made("p", "theirs", `${word("theirs")} ${choice?.closest("label").textContent.trim() ?? value} `);
    note.append(button(word("useTheirs"), () => { note.remove(); put(path, value); }), " ", button(word("keepOurs"), () => note.remove()));
    (same[0]?.closest("label.field, .choices") ?? same[0] ?? byID("notice")).after(note);
  }
  change();
  return true;
}

/** A new record in place of one that was sent or is final, which stays as it is. Nobody has read the new one yet. */
function newVersion() {
  Object.assign(page, { locked: "", handle: null, disk: null, file: "", saved: null });
  const old = fields.get("record") ?? "";
  for (const name of [...fields.keys()]) if (name.startsWith("reviewed/")) fields.delete(name);
  fields.set("status", "draft").set("record", `${old}-2`).set("replaces/record", old);
  byID("notice").hidden = true;
  fill();
  change();
  byID("replaces/reason").closest("details").open = true;
  byID("replaces/reason").focus();
}

/** Makes the report in the edition that is chosen; what stands in its way is told. `then` gets what was made. */
function make(format, then) {
  const isMade = page.engine.call("report", [packed()], page.language, format, byID("edition").selectedIndex) === 0;
  byID("why").textContent = isMade ? "" : page.engine.text();
  if (isMade) then(page.engine.written());
  return isMade;
}

function report() {
  byID("sheet").hidden = !make(2, (bytes) => { byID("sheet").srcdoc = new TextDecoder().decode(bytes); });
  if (!byID("reported").open) byID("reported").showModal();
}

// MARK: What people do

const mayLeave = () => !page.changed || confirm(word("leave"));
const acts = {
  open: () => mayLeave() && pick(open),
  save: () => save(true),
  merge: () => pick(merge),
  last: () => mayLeave() && pick(begin),
  report,
  print: () => window.print(),
  printReport: () => byID("sheet").contentWindow.print(),
  word: () => make(3, (bytes) => download(bytes, suggested("docx"))),
  themes: () => make(4, (bytes) => download(bytes, suggested("txt"))),
  closeReport: () => byID("reported").close(),
  newVersion,
};

document.addEventListener("input", (event) => {
  const input = event.target;
  if (input.id === "language") { page.language = codes.indexOf(input.value); render(); score(); return; }
  if (input.id === "edition") report();
  if (!input.name || !input.closest("#form")) return;
  if (input.type === "radio" && input.closest(".stance")) {
    // One's own words begin with those of the checklist.
    const [words, theirs] = [input.name.replace("@answer", "@words"), input.closest(".finding").querySelector(".words").textContent];
    if ((fields.get(words) ?? theirs) === theirs) input.value === "!rewritten" ? fields.set(words, theirs) : fields.delete(words);
    show(byID(words));
  }
  set(input.name, typed(input));
  if (input.name.endsWith("/@answer")) named(input.name).filter((one) => one !== input).forEach(show);
  grow(input);
});

document.addEventListener("click", (event) => {
  const target = event.target.closest("button, a");
  if (!target) return;
  if (target.dataset.act) acts[target.dataset.act]();
  else if (target.className === "add") addRow(target.closest(".rows")).querySelector("[name]").focus();
  else if (target.className === "remove") removeRow(target.closest(".row"));
  else if (target.hash) goTo(event, target.hash);
});

/** A link to a field leads into it. */
function goTo(event, hash) {
  const place = byID(decodeURIComponent(hash.slice(1)));
  if (!place) return;
  event.preventDefault();
  place.scrollIntoView({ block: "start" });
  const field = place.matches("fieldset, .finding") && place.querySelector("input:checked, input, textarea, select");
  if (!field) place.tabIndex = -1;
  (field || place).focus({ preventScroll: true });
}

for (const kind of ["submit", "dragover", "drop"]) window.addEventListener(kind, (event) => event.preventDefault());
window.addEventListener("drop", async (event) => {
  const [file] = event.dataTransfer.files;
  const handle = await event.dataTransfer.items[0]?.getAsFileSystemHandle?.().catch(() => null);
  if (file && mayLeave()) open(new Uint8Array(await file.arrayBuffer()), file.name, handle ?? undefined);
});
window.addEventListener("beforeunload", (event) => { if (page.changed) event.preventDefault(); });

(async () => {
  page.language = Math.max(1, codes.indexOf(document.documentElement.lang));
  fields.set("checklist", byID("documents").dataset.checklist);
  for (const input of inputs()) if (input.value && input.type !== "radio" && input.type !== "checkbox") fields.set(input.name, input.value);
  beginning = [...fields];
  page.engine = await load().catch((fault) => console.warn(fault.message) ?? null);
  render();
  score();
  const given = byID("given");
  if (given) (given.dataset.name.endsWith(".json") ? open : begin)(bytesOf(given.textContent), given.dataset.name);
  performance.mark("scored");
  document.body.dataset.ready = page.engine ? "scores" : "fills";
})();
