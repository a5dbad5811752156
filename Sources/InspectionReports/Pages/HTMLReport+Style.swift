extension HTMLReport {
  static let style: StaticString = """
    @page { size: A4; margin: 18mm 16mm; }
    :root { color-scheme: light dark; --ink: #1b1f23; --quiet: #545b63; --paper: #fff; --tint: #f3f5f6; --line: #c8cdd2; --mark: #17506e; --open: #b7791f;
      --strength: #2a6a3a; --attention: #1f5f8b; --development: #8a5a00; --significant: #a0410d; --serious: #9b1c1c; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e7eaed; --quiet: #b3bac1; --paper: #15191c; --tint: #1f2529; --line: #465059; --mark: #8ac6e4; --open: #dca64a;
      --strength: #86cb99; --attention: #8fc1ea; --development: #e3b563; --significant: #f2a777; --serious: #f39a9a; } }
    @media print { :root { color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --tint: #f3f5f6; --line: #aaa; --mark: #17506e; --open: #b7791f;
      --strength: #2a6a3a; --attention: #1f5f8b; --development: #8a5a00; --significant: #a0410d; --serious: #9b1c1c; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 "Liberation Sans", Arial, Helvetica, sans-serif; }
    article { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; overflow-wrap: anywhere; }
    article + article { border-top: 4px solid var(--mark); }
    h1, h2, h3 { line-height: 1.25; break-after: avoid; text-wrap: balance; }
    h1 { font-size: 2rem; margin: 0 0 1.25rem; }
    h2 { font-size: 1.4rem; margin: 2.75rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--mark); }
    h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; color: var(--mark); }
    p { margin: .5rem 0; }
    .kind { color: var(--mark); font-weight: bold; margin: 0 0 .35rem; }
    .lead { font-size: 1.1rem; font-weight: bold; }
    .quiet, figcaption { color: var(--quiet); font-size: .9rem; }
    .notice { margin: 1.5rem 0; padding: .9rem 1.1rem; background: var(--tint); border-left: 4px solid var(--mark); font-size: .95rem; }
    blockquote { margin: .5rem 0; padding: .1rem 0 .1rem 1.1rem; border-left: 4px solid var(--line); }
    dl { margin: .75rem 0; }
    dl div { display: grid; grid-template-columns: 9.5rem 1fr; gap: .25rem 1rem; padding: .2rem 0; }
    dt { color: var(--quiet); }
    dd { margin: 0; }
    ul { margin: .5rem 0; padding-left: 1.3rem; }
    li { margin: .25rem 0; }
    .todo { list-style: none; padding: 0; }
    .todo li { padding-left: 1.7rem; text-indent: -1.7rem; }
    .todo li::before { content: "\\2610"; display: inline-block; width: 1.7rem; text-indent: 0; }
    .finding { margin: 1rem 0; padding: .6rem 1.1rem .5rem; border-left: 5px solid var(--line); background: var(--tint); break-inside: avoid; }
    .finding .category { margin: 0; font-weight: bold; font-size: .9rem; }
    .finding dl { font-size: .92rem; margin: .5rem 0 .25rem; }
    .finding dl div { grid-template-columns: 7.5rem 1fr; }
    .strength { border-color: var(--strength); } .strength .category { color: var(--strength); }
    .attention { border-color: var(--attention); } .attention .category { color: var(--attention); }
    .development { border-color: var(--development); } .development .category { color: var(--development); }
    .significant { border-color: var(--significant); } .significant .category { color: var(--significant); }
    .serious { border-color: var(--serious); } .serious .category { color: var(--serious); }
    table { width: 100%; border-collapse: collapse; font-size: .92rem; margin: .5rem 0 1rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    th, td { text-align: left; vertical-align: top; padding: .5rem .7rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--quiet); font-size: .85rem; vertical-align: bottom; border-bottom: 2px solid var(--line); overflow-wrap: normal; }
    tbody th { font-weight: normal; min-width: 9rem; width: 32%; }
    td { min-width: 4.5rem; }
    tr { break-inside: avoid; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    figure { margin: 1rem 0 1.5rem; break-inside: avoid; }
    .radar { display: block; width: 100%; max-width: 27rem; margin: 0 auto; }
    .ring, .spoke { fill: none; stroke: var(--line); stroke-width: 1; }
    .open { stroke: var(--open); stroke-width: 9; }
    .area { fill: var(--mark); fill-opacity: .16; stroke: var(--mark); stroke-width: 2.5; stroke-linejoin: round; }
    .edge { fill: none; stroke: var(--mark); stroke-width: 2.5; }
    .before { fill: none; stroke: var(--quiet); stroke-width: 2; stroke-dasharray: 6 4; }
    .dot { fill: var(--mark); stroke: var(--paper); stroke-width: 1.5; }
    .radar path { fill: none; stroke: var(--ink); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
    .radar .scale, .radar .none { stroke: var(--quiet); stroke-width: 1.6; }
    @media (max-width: 40rem) {
      article { padding: 1.25rem 1rem 2rem; }
      h1 { font-size: 1.6rem; }
      dl div, .finding dl div { grid-template-columns: 1fr; gap: 0; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr, tbody th, td { display: block; text-align: left; }
      tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
      tbody th, td { padding: .1rem 0; border: 0; }
      tbody th { font-weight: bold; width: auto; }
      tbody th, td { min-width: 0; }
      td.number { text-align: left; white-space: normal; }
      td:empty { display: none; }
      td::before { content: attr(data-head) ": "; color: var(--quiet); }
    }
    @media print {
      :root { font-size: 10pt; }
      thead, .lead, .finding .category { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      article { max-width: none; padding: 0; }
      article + article { border: 0; break-before: page; }
      .finding, .area, .notice { print-color-adjust: exact; }
      .radar { max-width: 10.5cm; }
    }
    """
}
