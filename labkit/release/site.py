"""The course as static pages: no script, nothing fetched, formulas as MathML.

Browsers draw MathML by themselves, so a page needs neither a network nor a copy of MathJax.
"""

import base64
import re
from html import escape
from pathlib import Path

from nbformat import NotebookNode

from labkit import needs
from labkit.release import notebook as files
from labkit.release.course import Course
from labkit.release.errors import CourseError
from labkit.release.site_look import CSS, LAYOUT

CODE_STYLES = ("default", "github-dark")  # Pygments' names, for light and for dark screens
_COVER = re.compile(r"!\[(?P<alt>.*?)\]\(attachment:(?P<name>[^)]+)\)", re.DOTALL)
_TITLE = re.compile(r"^# +(.+?)\s*$", re.MULTILINE)


def build(course: Course, labs: list[str], folder: Path) -> list[str]:
    """Write index.html and two pages a lab into folder. Returns the names of the files."""
    needs.require("site", "latex2mathml", "nbconvert")
    folder.mkdir(parents=True, exist_ok=True)
    written, cards = [], []
    for lab in labs:
        solution = files.read(course.solution(lab), course.named(course.solution(lab)))
        student = files.read(course.student(lab), course.named(course.student(lab)))
        for notebook, kind in ((student, "student"), (solution, "solution")):
            page = _page(notebook, lab, labs, kind)
            written.append(_write(folder / name_of(lab, kind), page))
        cards.append(_card(solution, lab, folder, written))
    index = LAYOUT.format(title=escape(course.place.title), css=CSS, nav="",
                          body=_index(course, cards))  # fmt: skip
    return [_write(folder / "index.html", index), *written]


def name_of(lab: str, kind: str) -> str:
    """The file of a lab's page: kind is student or solution."""
    return f"{lab}.html" if kind == "student" else f"{lab}-solution.html"


def mathml(formula: str, block: bool = False) -> str:
    """A formula in TeX as MathML. The TeX itself stays in `alttext`."""
    from latex2mathml.converter import convert

    # latex2mathml knows the named operator but draws `\|` as one bar.
    tex = formula.strip().replace(r"\|", r"\Vert ")
    tex = re.sub(r"\\(ln|exp|tanh) +(?=\w)", r"\\\1\\,", tex)  # and sets 'ln 2' without a gap
    try:
        made = convert(tex, display="block" if block else "inline")
    except Exception as problem:
        mend = "write it with simpler commands"
        raise CourseError(f"${formula}$", f"no MathML ({type(problem).__name__})", mend) from None
    return made.replace("<math ", f'<math alttext="{escape(tex, quote=True)}" ', 1)


def _page(notebook: NotebookNode, lab: str, labs: list[str], kind: str) -> str:
    nav = ['<a href="index.html">All labs</a>']
    place = labs.index(lab)
    for other, word in ((place - 1, "previous"), (place + 1, "next")):
        if 0 <= other < len(labs):
            nav.append(f'<a href="{name_of(labs[other], kind)}">{word}: {labs[other]}</a>')
    twin = "solution" if kind == "student" else "student"
    nav.append(f'<a href="{name_of(lab, twin)}">{twin} version</a>')
    title = f"{_title(notebook, lab)} · {kind}"
    links = f'<nav aria-label="Labs">{" · ".join(nav)}</nav>'
    return LAYOUT.format(title=escape(title), css=_css(), nav=links, body=_body(notebook))


def _body(notebook: NotebookNode) -> str:
    body, _ = _exporter().from_notebook_node(notebook)
    # On a narrow screen both scroll by themselves, and only what has the focus scrolls by key.
    body = body.replace("<table>", '<table tabindex="0">')
    return re.sub(r'(<math [^>]*display="block")', r'\1 tabindex="0"', body)


def _exporter():
    """nbconvert's bare template, with formulas as MathML."""
    from jinja2 import pass_context
    from nbconvert import HTMLExporter
    from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

    class Renderer(IPythonRenderer):
        def block_math(self, body):
            return mathml(body, block=True)

        def inline_math(self, body):
            return mathml(body)

    class Exporter(HTMLExporter):
        @pass_context
        def markdown2html(self, context, source):
            attachments = context.get("cell", {}).get("attachments", {})
            renderer = Renderer(escape=False, attachments=attachments, exclude_anchor_links=True)
            return MarkdownWithMath(renderer=renderer).render(source)

    return Exporter(template_name="basic")


def _css() -> str:
    from pygments.formatters import HtmlFormatter

    light, dark = (HtmlFormatter(style=s).get_style_defs(".highlight") for s in CODE_STYLES)
    # The page's own ground stays under the code in both.
    ground = ".highlight { background: var(--cell); }"
    # Pygments' violet of operators and decorators is 4.43 to 1 on it; 4.5 is asked for.
    light += "\n.highlight .ow, .highlight .nd { color: #8a10d8; }"
    return f"{CSS}{light}\n@media (prefers-color-scheme: dark) {{ {dark} }}\n{ground}"


def _index(course: Course, cards: list[str]) -> str:
    title, about = escape(course.place.title), course.place.about
    said = f"<p>{escape(about)}</p>\n" if about else ""
    return f"<h1>{title}</h1>\n{said}<ol class='labs'>\n{''.join(cards)}</ol>"


def _card(solution: NotebookNode, lab: str, folder: Path, written: list[str]) -> str:
    """A lab's entry in the index, with its final picture."""
    picture = ""
    if found := _cover(solution):
        alt, png = found
        (folder / f"{lab}.png").write_bytes(png)
        written.append(f"{lab}.png")
        picture = f'<a href="{name_of(lab, "student")}"><img src="{lab}.png" alt="{alt}"></a>'
    links = " · ".join(f'<a href="{name_of(lab, k)}">{k}</a>' for k in ("student", "solution"))
    return f"<li><h2>{escape(_title(solution, lab))}</h2>{picture}<p>{links}</p></li>\n"


def _cover(notebook: NotebookNode) -> tuple[str, bytes] | None:
    """The first attached picture and its words."""
    for cell in notebook.cells:
        shown = _COVER.search(cell.source) if cell.cell_type == "markdown" else None
        if shown:
            data = cell.attachments[shown["name"]]["image/png"]
            words = re.sub(r"\\(.)", r"\1", " ".join(shown["alt"].split()))
            return escape(words, quote=True), base64.b64decode(data)
    return None


def _title(notebook: NotebookNode, lab: str) -> str:
    found = _TITLE.search(notebook.cells[0].source) if notebook.cells else None
    return found[1] if found else lab


def _write(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path.name
