"""The site's first page: a search field, and each lab with its minutes, needs and final picture."""

import base64
import re
from html import escape
from pathlib import Path

from nbformat import NotebookNode

from labkit.release import site_mistakes, site_search
from labkit.release.course import Course

_COVER = re.compile(r"!\[(?P<alt>.*?)\]\(attachment:(?P<name>[^)]+)\)", re.DOTALL)
_TITLE = re.compile(r"^# +(.+?)\s*$", re.MULTILINE)
_MINUTES = re.compile(r"\b(\d+) minutes, \d+ of them for the exercises")
_NEEDS = re.compile(r"^\*\*You need\*\*\s+(.+?)(?:\n\s*\n|\Z)", re.MULTILINE | re.DOTALL)


def body(course: Course, cards: list[str]) -> str:
    """The page's main part, for the labs' cards."""
    title, about = escape(course.place.title), course.place.about
    said = f"<p>{escape(about)}</p>\n" if about else ""
    table = f'<p><a href="{site_mistakes.NAME}">Table of mistakes</a></p>\n'
    labs = f"<ol class='labs'>\n{''.join(cards)}</ol>"
    return f"<h1>{title}</h1>\n{said}{site_search.FORM}{table}{labs}"


def card(notebook: NotebookNode, lab: str, pages: dict[str, str], render) -> str:
    """A lab's entry; pages: {'student': file, ...}, render: a function from Markdown to HTML."""
    links = " · ".join(f'<a href="{page}">{kind}</a>' for kind, page in pages.items())
    picture = ""
    if found := cover(notebook):
        # The words beside it name the lab: the picture is a second way to the same page.
        picture = (
            f'<a href="{pages["student"]}"><img src="{lab}.png" '
            f'alt="{escape(found[0], quote=True)}"></a>'
        )
    heading = f"<h2>{escape(title(notebook, lab))}</h2>"
    return f"<li>{heading}{_facts(notebook, render)}{picture}<p>{links}</p></li>\n"


def _facts(notebook: NotebookNode, render) -> str:
    """Minutes, and what a learner needs, as the lab's opening states them."""
    texts = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"][:3]
    opening = "\n\n".join(texts)
    minutes, needs = _MINUTES.search(" ".join(opening.split())), _NEEDS.search(opening)
    parts = []
    if minutes:
        parts.append(f"<dt>Minutes</dt><dd>{minutes[1]}</dd>")
    if needs:
        wanted = needs[1][:1].upper() + needs[1][1:]
        inner = render(wanted).strip().removeprefix("<p>").removesuffix("</p>")
        parts.append(f"<dt>You need</dt><dd>{inner}</dd>")
    return f"<dl>{''.join(parts)}</dl>" if parts else ""


def write_cover(notebook: NotebookNode, path: Path) -> bool:
    """Whether the lab has a final picture, which is then at path."""
    found = cover(notebook)
    if found:
        path.write_bytes(found[1])
    return found is not None


def cover(notebook: NotebookNode) -> tuple[str, bytes] | None:
    """The words of the first attached picture, and the picture."""
    for cell in notebook.cells:
        shown = _COVER.search(cell.source) if cell.cell_type == "markdown" else None
        if shown:
            data = cell.attachments[shown["name"]]["image/png"]
            return re.sub(r"\\(.)", r"\1", " ".join(shown["alt"].split())), base64.b64decode(data)
    return None


def title(notebook: NotebookNode, lab: str) -> str:
    """A lab's title, from its first heading."""
    found = _TITLE.search(notebook.cells[0].source) if notebook.cells else None
    return found[1] if found else lab
