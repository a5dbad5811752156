"""Lets LibreOffice take HTML reports into a text document; headings and tables must come out as they stand in the report.

usage: word_processor.py REPORT.html…
"""
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


class Report(html.parser.HTMLParser):
    """The title, the headings with their levels and the rows of each table of a report."""

    def __init__(self, text):
        super().__init__()
        self.title, self.headings, self.tables = "", [], []
        self.inside = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag in ("title", "h1", "h2", "h3", "th", "td"):
            self.inside = [tag, ""]
        elif tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])

    def handle_endtag(self, tag):
        if self.inside is None or tag != self.inside[0]:
            return
        text = plain(self.inside[1])
        if tag == "title":
            self.title = text
        elif tag in ("th", "td"):
            self.tables[-1][-1].append(text)
        else:
            self.headings.append((int(tag[1]), text))
        self.inside = None

    def handle_data(self, data):
        if self.inside is not None:
            self.inside[1] += data


def words(element):
    return plain("".join(element.itertext()))


def level(element):
    """Of a heading; the first of a document is one by its style alone."""
    if element.tag == f"{TEXT}h":
        return int(element.get(f"{TEXT}outline-level"))
    style = re.fullmatch(r"Heading_20_(\d)", element.get(f"{TEXT}style-name", ""))
    return int(style.group(1)) if style else None


def document(path):
    with zipfile.ZipFile(path) as file:
        body = xml.fromstring(file.read("content.xml")).find(f"{OFFICE}body/{OFFICE}text")
        title = xml.fromstring(file.read("meta.xml")).find(f".//{{http://purl.org/dc/elements/1.1/}}title")
    headings = [(level(part), words(part)) for part in body.iter() if part.tag in (f"{TEXT}h", f"{TEXT}p") and level(part)]
    tables = [[[words(cell) for cell in row.iter(f"{TABLE}table-cell")] for row in table.iter(f"{TABLE}table-row")]
              for table in body.iter(f"{TABLE}table")]
    return plain(title.text or ""), headings, tables, words(body)


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "odt:writer8",
             "--outdir", folder] + sys.argv[1:], check=True, capture_output=True, timeout=600)
        for name in sys.argv[1:]:
            report = Report(pathlib.Path(name).read_text(encoding="utf-8"))
            title, headings, tables, text = document(pathlib.Path(folder) / (pathlib.Path(name).stem + ".odt"))
            for what, found, expected in [
                ("title", title, report.title), ("headings", headings, report.headings), ("tables", tables, report.tables),
            ]:
                if found != expected or not expected:
                    sys.exit(f"{name}: the {what} came out otherwise:\n{found}\nnot\n{expected}")
            if re.search(r"\b1 2 3\b|\b2 3 4\b", text):
                sys.exit(f"{name}: the numbers of the chart stand in the text")


main()
