import Inspection
import Testing

@Suite struct PersonalNumberTests {
  @Test(arguments: [
    ("010190-1234", "xxxxxx-xxxx"), ("0101901234", "xxxxxxxxxx"), ("010190 1234", "xxxxxx xxxx"),
    ("A (010190-1234), B 290204-0000.", "A (xxxxxx-xxxx), B xxxxxx-xxxx."), ("æ 311299-9999 å", "æ xxxxxx-xxxx å"),
    ("300299-1234", "300299-1234"), ("011390-1234", "011390-1234"), ("000190-1234", "000190-1234"),
    ("1010190-1234", "1010190-1234"), ("010190-12345", "010190-12345"), ("a010190-1234", "a010190-1234"),
    ("å010190-1234", "å010190-1234"), ("010190--1234", "010190--1234"), ("010190-123", "010190-123"), ("", ""),
    ("2026-03-12", "2026-03-12"), ("OPH-EKSEMPEL-1", "OPH-EKSEMPEL-1"), ("12345678", "12345678"),
  ])
  func digitsThatBeginWithADateAreHidden(text: String, expected: String) {
    #expect(PersonalNumber.masked(text) == expected)
  }

  @Test func theThirdOfSeveralIsFound() {
    let text = "1 22 333 4444 010190-1234 55555 666666 7777777 020202-2222"
    #expect(PersonalNumber.masked(text) == "1 22 333 4444 xxxxxx-xxxx 55555 666666 7777777 xxxxxx-xxxx")
  }
}
