/// A record at the edge of what JSON must carry, with what its JSON must have in it, so that the edge is really met.
struct HardRecord {
  let name: String
  let checklist: String
  let record: String
  let holds: [String]

  init(_ name: String, by checklist: String, _ record: String, holds: String...) {
    (self.name, self.checklist, self.record, self.holds) = (name, checklist, record, holds)
  }

  static let all = [
    HardRecord(
      "indicators-and-effects", by: rare,
      """
      record: R-9
      checklist: rare
      status: final
      visit: {date: 2026-03-12, form: unannounced, purpose: drift, authority: North, inspectors: [K-1, K-2]}
      unit: {id: H-1, kind: home}
      facts: {groups: [teen, adult], taken-on: 2026-02-01, status: open}
      answers:
        dialogue:
          daily: {morning: 3, evening: {not-established: Nobody was up}}
          capped: {answer: 5, sources: [talk, {kind: paper, date: 2026-03-01, text: The log}]}
          staffing: 0.75
          words: Warm
          only-families: 4
        knowledge: {updated: not-in-focus, shared: {not-relevant: None yet}}
        mood: 5
        remarks: A long day, with rain.
      judgement:
        mood: {text: Good.}
        overall: {level: 3, reason: As said.}
      findings: [{point: dialogue, category: attention, text: Own., recommendation: Look.}, {category: serious, text: All.}]
      set-aside: {result: Not today}
      follow-up: [Call them, {what: Visit, who: K-1, deadline: 2026-05-01}]
      comments: We agree.
      """,
      holds: #""effects":[{"rule":"cap-capped","effect":"cap","from":"5/1","to":"3/1"}]"#,
      #""indicators":[{"id":"morning","status":"scored""#, #""status":"not-established""#, #""answer":"Warm""#,
      #""answer":"0.75""#, #""weight":"1/3""#, #""set-aside":"Not today""#, #""by":"inspector""#,
      #""what":"sources""#, #""what":"fact""#, #""code":"answer-not-applicable""#,
      #""status":"not-in-focus","reason":null"#,
      #""facts":{"age":null,"groups":["teen","adult"],"taken-on":"2026-02-01","status":"open"}"#,
      #""waiting-for":["dialogue.daily.evening"]"#),
    HardRecord(
      "nothing-answered", by: rare, "{record: empty, checklist: rare, unit: {kind: family}}",
      holds: #""reason":"nothing-answered""#, #""lowest""#),
    HardRecord(
      "everything-not-relevant", by: rare,
      """
      record: none
      checklist: rare
      unit: {kind: home}
      answers: {dialogue: {not-relevant: Closed}, knowledge: not-relevant, mood: not-relevant, remarks: not-relevant}
      """, holds: #""overall":{"status":"not-relevant","reason":null,"score":null,"exact":null"#, #""what":"reason""#),
    HardRecord(
      "several-answers", by: several,
      """
      record: 1
      checklist: several
      answers:
        files: {A-12: yes, B-3: {answer: no, note: No dose.}, C-9: not-established}
        rooms: {clean: [yes, no], quiet: {day: [yes], night: [no, no]}}
      """,
      holds: #""several":{"at-least":2,"at-most":4,"answers":[{"label":"A-12","status":"scored""#,
      #""label":null,"status":"scored""#, #""status":"unanswered""#),
    HardRecord(
      "distribution", by: small("point: {method: none}, overall: {method: none}"),
      "{record: 1, checklist: small, answers: {dialogue: {one: 3, two: 3, three: 'yes'}, knowledge: {three: 'no'}}}",
      holds: #""distribution":{"3":2,"yes":1,"no":1}"#, #""status":"not-rated","reason":"none""#,
      #""distribution":{"no":1}"#),
    HardRecord(
      "unrated", by: small("min-coverage: 50%"),
      "{record: 1, checklist: small, answers: {dialogue: {one: 1, two: 3, three: 'no'}, knowledge: {one: 5}}}",
      holds: #""effect":"adjust","from":"7/3","to":"17/6""#, #""effect":"floor","from":"17/6","to":"7/2""#,
      #""effect":"unrate","from":"5/1","to":null,"reason":"Not to be counted.""#, #""reason":"unrated-by-rule""#),
    HardRecord(
      "numbers", by: numbers,
      """
      record: 1
      checklist: numbers
      answers: {heat: {inside: -7.5, outside: "1/3", thirds: 2}, marks: {first: 1000000.25, second: 0}}
      """,
      holds: #""score":-7.5,"exact":"-15/2","answer":"-7.5""#, #""exact":"1/3""#, #""exact":"-31/18""#,
      #""score":-1.72,"#,
      #""exact":"-4000001/2","value":"-4000001/2""#, #""margin":{"down":null,"up":"#),
    HardRecord(
      "hostile-text", by: hostile,
      #"""
      record: "</script><!-- \" \\ ' & \t"
      checklist: hostile
      visit: {authority: "a\u2028b\u2029c\x85", inspectors: ["\U0001F600", "e\u0301", "\u202E"]}
      answers: {p: {a: {answer: "\x07\x08\x0b\x0c\x1b\x7f line\r\nbreak", note: "{\"a\": [1, null]}"}}}
      comments: "\uFEFF\uFFFD // /* */ \\u0000 %s $(x) `y`"
      """#,
      holds: #""id":"</script><!-- \" \\ ' & \t""#, #""note":"{\"a\": [1, null]}""#, "\u{1F600}", "e\u{301}",
      #"\u0007\u0008\u000b\u000c\u001b"#, #"line\u000d\nbreak"#, #"\\u0000 %s"#),
  ]

  private static let several = """
    checklist: several
    version: 1.0.0
    language: en
    title: Several answers
    scales: {yes-no: [{value: yes, score: 5}, {value: no, score: 1}]}
    scoring: {min-coverage: 50%}
    points:
      - {id: files, title: Files, several-answers: {name: File, at-least: 2, at-most: 4}}
      - id: rooms
        title: Rooms
        criteria:
          - {id: clean, question: Clean?, several-answers: {name: Room, at-least: 3, at-most: 3}}
          - id: quiet
            question: Quiet?
            indicators:
              - {id: day, question: By day?, several-answers: {name: Room, at-most: 2}}
              - {id: night, question: By night?, several-answers: {name: Room, at-most: 2}, scoring: {method: min}}
    """

  private static let rare = """
    checklist: rare
    version: 2.1.0
    language: en
    title: Rare things
    units: {home: Home, family: Family}
    purposes: {drift: Operation}
    facts:
      age: {question: How old are they?, number: {min: 0}, required: yes}
      groups: {question: Who?, options: {child: Child, teen: Teen, adult: Adult}, several: yes}
      taken-on: {question: When?, date: {}}
      status: {question: Open?, options: {open: Open, closed: Closed}}
    source-kinds: {talk: Talk, paper: Paper}
    scales:
      fulfilment: [{value: 5, text: Full, score: 5}, {value: 4, text: Much, score: 4}, {value: 3, text: Partly, score: 3}]
      remark: {text: free}
      ratio: {number: {min: 0}, steps: [{from: 0, score: 1}, {from: 0.5, score: 3}, {from: 1, score: 5}]}
    scoring: {overall: {method: mean, of: criteria}}
    bands:
      point: [{from: 1, id: low, text: Low, score: 1}, {from: 3, id: high, text: High, score: 4}]
    points:
      - id: dialogue
        title: {home: The dialogue, family: The talk}
        criteria:
          - id: daily
            question: Daily?
            indicators: [{id: morning, question: Early?, weight: 1/3}, {id: evening, question: Late?}]
          - {id: capped, question: Capped?, required-sources: {at-least: 3, kinds: 2}, note: {required-when: score = 5}}
          - {id: staffing, question: Staff per child?, scale: ratio}
          - {id: words, question: In a word?, scale: remark}
          - {id: only-families, question: Only families?, applies-when: unit.kind = family}
      - id: knowledge
        title: The knowledge
        criteria:
          - {id: updated, question: Updated?, indicators: [{id: law, question: The law?}]}
          - {id: shared, question: Shared?}
      - {id: mood, title: The mood}
      - {id: remarks, title: Remarks, scale: remark}
    rules:
      - {id: cap-capped, when: dialogue.daily.morning = 3, then: {cap: {of: dialogue.capped, at-most: 3}}}
      - {id: late, when: dialogue.daily.evening = 3, then: {finding: {category: attention, text: Late.}}}
      - {id: result, when: dialogue >= 3, then: {finding: {category: strength, point: dialogue, text: All in all.}}}
    """

  private static func small(_ scoring: String) -> String {
    """
    checklist: small
    version: 1.0.0
    language: en
    title: Small
    scales:
      fulfilment: [{value: 5, text: Fully, score: 5}, {value: 3, text: Partly, score: 3}, {value: 1, text: No, score: 1}]
      expected: [{value: "yes", text: Expected}, {value: "no", text: Not expected}]
    scoring: {\(scoring)}
    points:

    """
      + ["dialogue", "knowledge"].map { point in
        """
          - id: \(point)
            title: The \(point)
            criteria:
              - {id: one, question: One?}
              - {id: two, question: Two?, weight: 2}
              - {id: three, question: Three?, scale: expected}

        """
      }.joined() + (scoring.contains("none") ? "" : rules)
  }

  private static let rules = """
    rules:
      - {id: raised, when: dialogue.three = no, then: {adjust: {of: dialogue, by: 0.5}}}
      - {id: held, when: dialogue.three = no, then: {floor: {of: dialogue, at-least: 3.5}}}
      - {id: silenced, when: dialogue.three = no, then: {unrate: {of: knowledge, reason: Not to be counted.}}}
    """

  private static let numbers = """
    checklist: numbers
    version: 1.0.0
    language: en
    title: Numbers
    scales: {degrees: {number: {min: -30, max: 30}}, amount: {number: {}}}
    scoring: {min-coverage: 10%, rounding: {decimals: 2}}
    bands: {point: [{from: -99, id: low, text: Low}, {from: 0, id: high, text: High}]}
    points:
      - id: heat
        title: Heat
        criteria:
          - {id: inside, question: Inside?, scale: degrees}
          - {id: outside, question: Outside?, scale: degrees}
          - {id: thirds, question: Thirds?, scale: degrees, weight: "1"}
      - id: marks
        title: Marks
        scoring: {method: deduct, start: 0}
        criteria: [{id: first, question: First?, scale: amount, weight: 2}, {id: second, question: Second?, scale: amount}]
    """

  private static let hostile = #"""
    checklist: hostile
    version: 1.0.0
    language: en
    title: "<b>\" \\ title</b>"
    scales: {remark: {text: free}}
    points: [{id: p, title: "\t</script>", criteria: [{id: a, question: "?\"", scale: remark}]}]
    """#
}
