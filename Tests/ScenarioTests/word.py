"""Reads Word documents with python-docx: headings, tables and language must be those of the same report as HTML.

word.py REPORT.html REPORT.docx…: pairs. Writes what differs, a line each.
"""
import html.parser
import re
import sys

import docx


def plain(text):
    """Without white space, which the two set in different ways."""
    return re.sub(r"\s+", "", text)


class Page(html.parser.HTMLParser):
    """The language, the headings with their levels, the cells of each table and the points of lists."""

    NAMES = ("h1", "h2", "h3", "th", "td", "li")

    def __init__(self, text):
        super().__init__()
        self.language, self.headings, self.tables, self.points = None, [], [], []
        self.inside = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "html":
            self.language = dict(attributes)["lang"]
        elif tag in self.NAMES:
            self.inside = [tag, ""]
        elif tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])

    def handle_endtag(self, tag):
        if self.inside is None or tag != self.inside[0]:
            return
        text = plain(self.inside[1])
        if tag in ("th", "td"):
            self.tables[-1][-1].append(text)
        elif tag == "li":
            self.points.append(text)
        else:
            self.headings.append((int(tag[1]), text))
        self.inside = None

    def handle_data(self, data):
        if self.inside is not None:
            self.inside[1] += data


def differences(page, document):
    headings = [
        (int(it.style.name[-1]), plain(it.text)) for it in document.paragraphs if it.style.name.startswith("Heading")
    ]
    tables = [[[plain(cell.text) for cell in row.cells] for row in table.rows] for table in document.tables]
    points = [plain(it.text) for it in document.paragraphs if it.style.name in ("List Bullet", "To Do")]
    for name, left, right in (("headings", page.headings, headings), ("tables", page.tables, tables), ("points", page.points, points)):
        if left != right:
            yield f"{name}: {next((pair for pair in zip(left, right) if pair[0] != pair[1]), (len(left), len(right)))}"
    for table in document.tables:
        if not table.rows[0]._tr.xpath("w:trPr/w:tblHeader"):
            yield "a table without a head"
    language = document.styles.element.xpath("w:docDefaults//w:lang/@w:val")
    if [it[:2] for it in language] != [page.language]:
        yield f"language: {language}"
    for drawing in document.element.body.xpath("//wp:docPr"):
        if len(drawing.get("descr", "")) < 40:
            yield "a drawing without words"
    if document.core_properties.title in ("", None):
        yield "no title"


def main():
    files = sys.argv[1:]
    for left, right in zip(files[::2], files[1::2]):
        with open(left, encoding="utf-8") as file:
            page = Page(file.read())
        for difference in differences(page, docx.Document(right)):
            print(f"{right}: {difference}")


main()
