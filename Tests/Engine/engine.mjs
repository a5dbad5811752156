// Scores every shipped example in every language and generated records in the engine of the page, and holds every byte against what the
// program writes: node engine.mjs ENGINE.wasm TILSYN GENERATED.yaml SCRATCH
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [wasm, tilsyn, generated, scratch] = process.argv.slice(2).map((path) => resolve(path));
const formats = ["json", "text", "html"];
const languages = ["da", "en", "sv"];

/** The engine, and no more of a system than what it asks for: it writes nowhere and has no randomness. */
function load(file) {
  const missing = new Proxy({}, { get: (_, name) => () => (name === "random_get" ? 0 : 8) });
  const module = new WebAssembly.Module(readFileSync(file));
  const { exports } = new WebAssembly.Instance(module, { wasi_snapshot_preview1: missing });
  exports._initialize();
  const engine = exports.engine_make();
  const lend = (bytes) => {
    const address = exports.engine_allocate(bytes.length);
    new Uint8Array(exports.memory.buffer, address, bytes.length).set(bytes);
    return address;
  };
  const call = (name, bytes, file, ...rest) => {
    const title = new TextEncoder().encode(file);
    const [one, other] = [lend(bytes), lend(title)];
    const status = exports[name](engine, one, bytes.length, other, title.length, ...rest);
    exports.engine_free(one);
    exports.engine_free(other);
    return status;
  };
  return {
    add: (bytes, file) => call("engine_add", bytes, file),
    score(bytes, file, format, language) {
      const status = call("engine_score", bytes, file, formats.indexOf(format), languages.indexOf(language) + 1);
      const [start, count] = [exports.engine_written(engine), exports.engine_written_count(engine)];
      return { status, text: Buffer.from(exports.memory.buffer.slice(start, start + count)).toString() };
    },
    memory: () => exports.memory.buffer.byteLength,
  };
}

/** What the program writes in each format by the checklists it carries, and its exit code; a format in which it writes nothing is left out. */
function native(file, language) {
  const outputs = formats.map((format) => `${format}=${join(scratch, format)}`);
  for (const format of formats) rmSync(join(scratch, format), { force: true });
  let status = 0;
  try {
    execFileSync(tilsyn, ["score", file, "--lang", language, ...outputs.flatMap((output) => ["--output", output])], { stdio: "pipe", cwd: scratch });
  } catch (error) {
    status = error.status;
  }
  const written = {};
  for (const format of formats) {
    try { written[format] = readFileSync(join(scratch, format), "utf8"); } catch { /* a record that can't be scored has JSON only */ }
  }
  return { status, written };
}

/** Everything of `Checklists` that stands so deep. */
const shipped = (depth) => readdirSync("Checklists", { recursive: true })
  .filter((path) => path.endsWith(".yaml") && path.split("/").length === depth).map((path) => resolve("Checklists", path)).sort();

rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
const engine = load(wasm);
for (const path of shipped(2)) engine.add(readFileSync(path), path.split("/").slice(-2).join("/"));

const records = shipped(3).filter((path) => /\/(eksempler|exempel)\//.test(path)).flatMap((file) => languages.map((language) => [file, language]));
readFileSync(generated, "utf8").split(/^---\n/m).filter((record) => record.trim()).forEach((record, index) => {
  const file = join(scratch, `besøg-${index}.yaml`);
  // Some by a checklist that builds on the one they were written for.
  writeFileSync(file, index % 5 === 4 ? record.replace(/^tjekliste: sociale-medier@.*$/m, "tjekliste: sociale-medier-tilpasset") : record);
  records.push([file, languages[index % languages.length]]);
});

let [compared, different, slowest] = [0, 0, 0];
for (const [file, language] of records) {
  const { status, written } = native(file, language);
  for (const format of Object.keys(written)) {
    const started = performance.now();
    const ours = engine.score(readFileSync(file), file, format, language);
    slowest = Math.max(slowest, performance.now() - started);
    const text = format === "json" ? ours.text + "\n" : ours.text;
    compared += 1;
    if (text === written[format] && ours.status === status) continue;
    different += 1;
    const place = [...text].findIndex((letter, index) => letter !== [...written[format]][index]);
    console.error(`${file} (${language}, ${format}): ${ours.status} for ${status}; differs at ${place}: …${text.slice(Math.max(0, place - 60), place + 60)}…`);
    writeFileSync(join(scratch, `different-${different}.${format}`), text);
  }
}
console.log(`${compared} reports of ${records.length} records: ${different} different; slowest ${Math.round(slowest)} ms, memory ${engine.memory() >> 20} MiB`);
process.exit(different > 0 || compared < 200 ? 1 : 0);
