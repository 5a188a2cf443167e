"""The course as static pages: nothing fetched, formulas as MathML, a script for the search alone.

Browsers draw MathML by themselves, so a page needs neither a network nor a copy of MathJax.
"""

import re
from html import escape
from importlib.resources import files as files_of
from pathlib import Path

from nbformat import NotebookNode

from labkit import needs
from labkit.release import notebook as files
from labkit.release import site_index, site_mistakes, site_search
from labkit.release.course import Course
from labkit.release.errors import CourseError
from labkit.release.site_look import CSS, LAYOUT

CODE_STYLES = ("default", "github-dark")  # Pygments' names, for light and for dark screens
FONT = ("math.woff", "math-LICENSE.txt")  # of formulas; its licence asks to be beside it
HOME = '<a href="index.html">All labs</a>'


def build(course: Course, labs: list[str], folder: Path) -> list[str]:
    """Write index.html, the mistakes, the search and two pages a lab into folder.

    Returns the names of the files.
    """
    needs.require("site", "latex2mathml", "nbconvert")
    folder.mkdir(parents=True, exist_ok=True)
    written, cards, searched = [], [], {}
    for lab in labs:
        solution = files.read(course.solution(lab), course.named(course.solution(lab)))
        student = files.read(course.student(lab), course.named(course.student(lab)))
        for notebook, kind in ((student, "student"), (solution, "solution")):
            name, body = name_of(lab, kind), _body(notebook)
            written.append(_write(folder / name, _page(notebook, body, lab, labs, kind)))
            if kind == "student":
                searched[name] = body
        if site_index.write_cover(solution, folder / f"{lab}.png"):
            written.append(f"{lab}.png")
        pages = {kind: name_of(lab, kind) for kind in ("student", "solution")}
        cards.append(site_index.card(solution, lab, pages, _markdown))
    searched[site_mistakes.NAME] = site_mistakes.names(labs)
    return [*_common(course, labs, folder, cards, searched), *written]


def _common(course: Course, labs: list[str], folder: Path, cards: list[str],
            searched: dict[str, str]) -> list[str]:  # fmt: skip
    """What there is once: the first page, the mistakes and the search."""
    title = escape(course.place.title)
    index = LAYOUT.format(title=title, css=CSS, nav="", body=site_index.body(course, cards))
    nav = f'<nav aria-label="Labs">{HOME}</nav>'
    mistakes = LAYOUT.format(title=f"Table of mistakes · {title}", css=CSS, nav=nav,
                             body=site_mistakes.body(labs))  # fmt: skip
    texts = {"index.html": index, site_mistakes.NAME: mistakes,
             site_search.NAME: site_search.script(searched)}  # fmt: skip
    font = files_of("labkit.release") / "fonts"
    for name in FONT:
        (folder / name).write_bytes((font / name).read_bytes())
    return [*(_write(folder / name, text) for name, text in texts.items()), *FONT]


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


def _page(notebook: NotebookNode, body: str, lab: str, labs: list[str], kind: str) -> str:
    nav = [HOME]
    place = labs.index(lab)
    for other, word in ((place - 1, "previous"), (place + 1, "next")):
        if 0 <= other < len(labs):
            nav.append(f'<a href="{name_of(labs[other], kind)}">{word}: {labs[other]}</a>')
    twin = "solution" if kind == "student" else "student"
    nav.append(f'<a href="{name_of(lab, twin)}">{twin} version</a>')
    title = f"{site_index.title(notebook, lab)} · {kind}"
    links = f'<nav aria-label="Labs">{" · ".join(nav)}</nav>'
    return LAYOUT.format(title=escape(title), css=_css(), nav=links, body=body)


def _body(notebook: NotebookNode) -> str:
    body, _ = _exporter().from_notebook_node(notebook)
    # On a narrow screen both scroll by themselves, and only what has the focus scrolls by key.
    body = body.replace("<table>", '<table tabindex="0">')
    body = re.sub(r'(<math [^>]*display="block")', r'\1 tabindex="0"', body)
    return site_search.with_anchors(with_heads(body))


def with_heads(body: str) -> str:
    """Tables whose empty corner is no heading."""
    return re.sub(r"<th(\s[^>]*)?></th>", r"<td\1></td>", body)


def _markdown(text: str) -> str:
    return _exporter().markdown2html({}, text)


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


def _write(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path.name
