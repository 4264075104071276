"""A parsed HTML document to ask questions of."""

from html.parser import HTMLParser
from typing import Any

VOID = {"meta", "link", "img", "br"}


class Page(HTMLParser):
    """A document as a list of elements, each with its attributes, its text and its ancestors."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[dict[str, Any]] = []
        self.open: list[dict[str, Any]] = []
        self.feed(document)
        self.close()
        assert not self.open, "every element is closed"

    def handle_starttag(self, tag, attrs):
        element = {"tag": tag, "attributes": dict(attrs), "text": "", "path": [e["tag"] for e in self.open]}
        element["section"] = next((e["attributes"].get("id") for e in self.open if e["tag"] == "section"), None)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def all(self, tag: str, section: str | None = None) -> list[dict[str, Any]]:
        """Return the elements with a tag, of one section where it is given."""
        return [e for e in self.elements if e["tag"] == tag and (section is None or e["section"] == section)]

    def section(self, name: str) -> str:
        """Return all the text of a section."""
        return str(next(e["text"] for e in self.all("section") if e["attributes"]["id"] == name))

    def table(self, section: str, number: int = 0) -> list[list[str]]:
        """Return the body of a section's table as the texts of its cells."""
        found = -1
        lines: list[list[str]] = []
        for element in self.elements:
            if element["tag"] == "table":
                found += element["section"] == section
            elif found == number and element["section"] == section and "tbody" in element["path"]:
                if element["tag"] == "tr":
                    lines.append([])
                elif element["tag"] in ("td", "th"):
                    lines[-1].append(element["text"])
        return lines
