import Inspection
import InspectionAnalysis

/// The overview as one HTML file. It is whole without its script, which only sorts and picks rows; nothing is fetched, sent or kept.
extension OverviewReport {
  /// `script` and `style`: the hashes in base64 of the two parts below, which alone the page's policy lets through.
  package func html(script: String, style: String) -> [UInt8] {
    var html = HTML()
    html.markup("<!DOCTYPE html>\n<html")
    html.attribute("lang", language.rawValue)
    html.markup(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
    html.policy(
      "default-src 'none'; script-src 'sha256-\(script)'; style-src 'sha256-\(style)'; form-action 'none'; base-uri 'none'"
    )
    html.markup(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.element("title", words.title)
    html.markup("<style>")
    html.part(Self.style)
    html.markup("</style>\n</head>\n<body>\n<main>\n")
    html.element("h1", words.title)
    html.element("p", words.head)
    html.element("p", class: "notice", [words.reservation, words.withoutUnit].compactMap { $0 }.joined(separator: " "))
    writeControls(to: &html)
    writeTable(to: &html)
    html.markup("</main>\n<script>")
    html.part(Self.script)
    html.markup("</script>\n")
    html.close()
    return html.bytes
  }

  // MARK: Controls

  /// What sorts and picks; it is shown by the script that answers to it.
  private func writeControls(to html: inout HTML) {
    html.markup("<div id=\"tools\" hidden>\n<p><label for=\"find\">")
    html.text(words.say("Vis steder med ordet", "Show places with the word", "Visa ställen med ordet"))
    html.markup("</label> <input id=\"find\" type=\"search\" autocomplete=\"off\"></p>\n<p><label for=\"state\">")
    html.text(words.status)
    html.markup("</label> <select id=\"state\">")
    option("", words.say("alle", "all", "alla"), to: &html)
    for (value, stage) in [("0", CountedVisit.Stage.draft), ("1", .hearing), ("2", .final)] {
      option(value, words.stage(stage), to: &html)
    }
    html.markup("</select></p>\n<p><label for=\"sort\">")
    html.text(words.say("Rækkefølge", "Order", "Ordning"))
    html.markup("</label> <select id=\"sort\">")
    let orders = [
      ("name", words.say("navn", "name", "namn")), ("visited", words.latest.lowercased()),
      ("deadline", words.nextDeadline.lowercased()), ("next", words.nextVisit.lowercased()),
      ("state", words.status.lowercased()),
    ]
    for (value, text) in orders { option(value, text, to: &html) }
    html.markup("</select></p>\n<p id=\"shown\" role=\"status\"")
    html.attribute("data-of", words.say("vises af", "shown of", "visas av"))
    html.markup("></p>\n</div>\n")
  }

  private func option(_ value: String, _ text: String, to html: inout HTML) {
    html.markup("<option")
    html.attribute("value", value)
    html.markup(">")
    html.text(text)
    html.markup("</option>")
  }

  // MARK: Places

  private func writeTable(to html: inout HTML) {
    html.markup("<table>\n")
    html.element("caption", words.title)
    html.markup("<thead><tr>")
    for head in [words.place, words.say("Hvordan det står", "How it stands", "Hur det står"), words.points] {
      html.markup("<th scope=\"col\">")
      html.text(head)
      html.markup("</th>")
    }
    html.markup("</tr></thead>\n<tbody id=\"places\">\n")
    for place in places { write(place, to: &html) }
    html.markup("</tbody>\n</table>\n")
  }

  private func write(_ place: Overview.Place, to html: inout HTML) {
    html.markup("<tr")
    html.attribute("data-visited", place.visited?.description ?? "")
    html.attribute("data-deadline", place.deadline?.description ?? "")
    html.attribute("data-next", place.next?.day.description ?? "")
    html.attribute("data-state", "\(place.stage.rawValue)")
    html.markup("><th scope=\"row\"><span class=\"name\">")
    html.text(words.name(place))
    html.markup("</span>")
    let about = words.about(place)
    if !about.isEmpty {
      html.markup(" <span class=\"about\">")
      html.text(about)
      html.markup("</span>")
    }
    html.markup("</th><td><dl>")
    for checklist in place.checklists { pair(checklist.latest.title, words.visit(checklist.latest), to: &html) }
    for checklist in place.checklists {
      if let open = words.unfilled(checklist.latest) { pair(words.open, open, to: &html) }
    }
    if let deadline = words.deadline(place) { pair(words.nextDeadline, deadline, to: &html) }
    if let next = words.next(place) { pair(words.nextVisit, next, to: &html) }
    html.markup("</dl></td><td><dl>")
    for checklist in place.checklists {
      for point in checklist.points { pair(point.title, told(point, checklist.latest), to: &html) }
    }
    html.markup("</dl></td></tr>\n")
  }

  private func pair(_ term: String, _ text: String, to html: inout HTML) {
    html.markup("<div><dt>")
    html.text(term)
    html.markup("</dt><dd>")
    html.text(text)
    html.markup("</dd></div>")
  }
}

extension OverviewReport {
  package static var style: [UInt8] { bytes(styleText) }
  package static var script: [UInt8] { bytes(scriptText) }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static let scriptText: StaticString = """
    "use strict";
    const byId = (id) => document.getElementById(id);
    const [body, find, state, sort, shown] = ["places", "find", "state", "sort", "shown"].map(byId);
    const rows = [...body.rows].map((row) => ({ row, text: row.cells[0].textContent.toLowerCase() }));
    const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const order = {
      name: (a, b) => words.compare(a.text, b.text),
      state: (a, b) => a.row.dataset.state - b.row.dataset.state || order.name(a, b),
    };
    // The earliest first, and what has no day last.
    for (const key of ["visited", "deadline", "next"])
      order[key] = (a, b) => (a.row.dataset[key] || "9").localeCompare(b.row.dataset[key] || "9") || order.name(a, b);
    const pick = () => {
      const word = find.value.trim().toLowerCase();
      let count = 0;
      for (const { row, text } of rows) {
        row.hidden = !text.includes(word) || (state.value !== "" && row.dataset.state !== state.value);
        if (!row.hidden) count += 1;
      }
      shown.textContent = `${count} ${shown.dataset.of} ${rows.length}`;
    };
    const arrange = () => {
      rows.sort(order[sort.value]);
      body.append(...rows.map(({ row }) => row));
    };
    find.addEventListener("input", pick);
    state.addEventListener("change", pick);
    sort.addEventListener("change", arrange);
    byId("tools").hidden = false;
    arrange();
    pick();
    """

  private static let styleText: StaticString = """
    @page { size: A4 landscape; margin: 14mm; }
    :root { color-scheme: light dark; --ink: #1b1f23; --quiet: #545b63; --paper: #fff; --tint: #f3f5f6; --line: #c8cdd2; --mark: #17506e; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e7eaed; --quiet: #b3bac1; --paper: #15191c; --tint: #1f2529; --line: #465059; --mark: #8ac6e4; } }
    @media print { :root { color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --tint: #f3f5f6; --line: #aaa; --mark: #17506e; font-size: 9pt; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; }
    main { max-width: 100rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 .5rem; }
    p { margin: .5rem 0; }
    .notice { max-width: 60rem; padding: .7rem 1rem; background: var(--tint); border-left: 4px solid var(--mark); font-size: .95rem; }
    #tools { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; margin: 1rem 0; }
    #tools[hidden] { display: none; }
    input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .3rem .5rem; min-height: 2.25rem; max-width: 100%; }
    :focus-visible { outline: 3px solid var(--mark); outline-offset: 1px; }
    #shown { color: var(--quiet); }
    table { width: 100%; border-collapse: collapse; font-size: .95rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    th, td { text-align: left; vertical-align: top; padding: .7rem 1.25rem .7rem 0; border-bottom: 1px solid var(--line); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--quiet); font-size: .85rem; border-bottom: 2px solid var(--line); }
    tbody th { font-weight: normal; width: 17%; }
    tbody td:nth-child(2) { width: 33%; }
    tr { break-inside: avoid; }
    .name { display: block; font-weight: bold; }
    .about { display: block; color: var(--quiet); font-size: .9rem; }
    dl { margin: 0; }
    dl div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .25rem 1rem; padding: .1rem 0; }
    dt { color: var(--quiet); }
    dd { margin: 0; }
    @media screen and (max-width: 48rem) {
      main { padding: 1rem; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr, tbody th, tbody td { display: block; }
      tr[hidden] { display: none; }
      tr { padding: .75rem 0; border-bottom: 2px solid var(--line); }
      tbody th, tbody td, tbody td:nth-child(2) { padding: .25rem 0; border: 0; width: auto; }
      .name { font-size: 1.1rem; }
      #tools p, #tools input, #tools select { width: 100%; }
    }
    @media print {
      #tools { display: none; }
      main { max-width: none; padding: 0; }
      .notice { print-color-adjust: exact; }
    }
    """
}
