"""What the feedback pages and the class page share: one self-contained HTML file.

No script, no network, and a policy in the page that forbids both: whatever a submission
managed to smuggle in stays text. Colours follow the reader's light or dark setting; each of
them stands beside a word or number that says the same.
"""

from html import escape

from labkit.grading.names import clean

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

_STYLE = """
:root { color-scheme: light dark; --paper:#fff; --ink:#1f1f1f; --muted:#5a5a5a; --line:#d9d9d9;
  --shade:#f4f4f2; --link:#005a91; --passed:#009E73; --named:#D55E00; --other:#E69F00;
  --raised:#CC79A7; --blank:#56B4E9; --none:#b9b9b9; --bar:#0072B2; }
@media (prefers-color-scheme: dark) { :root { --paper:#17181a; --ink:#e8e6e3; --muted:#a9a7a3;
  --line:#3b3d40; --shade:#212326; --link:#7cc4f5; --none:#6b6b6b; --bar:#4aa3dc; } }
* { box-sizing: border-box; }
body { margin:0; background:var(--paper); color:var(--ink);
  font:16px/1.5 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif;
  overflow-wrap:anywhere; }
table { overflow-wrap:normal; }
main { max-width:62rem; margin:0 auto; padding:1.5rem 1.25rem 4rem; }
h1 { font-size:1.75rem; line-height:1.2; margin:.2rem 0 .4rem; }
h2 { font-size:1.3rem; margin:2.6rem 0 .6rem; padding-top:.9rem; border-top:1px solid var(--line); }
h3 { font-size:1.05rem; margin:1.5rem 0 .3rem; }
p { margin:.4rem 0; } a { color:var(--link); } .muted { color:var(--muted); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline:3px solid var(--bar); outline-offset:2px; border-radius:2px; }
.skip { position:absolute; left:-99rem; } .skip:focus { left:1rem; top:.5rem;
  background:var(--paper); padding:.3rem .6rem; z-index:3; }
code, pre { font-family:ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size:.9em; }
pre { background:var(--shade); padding:.6rem .8rem; overflow:auto; border-radius:4px; }
table { border-collapse:collapse; margin:.6rem 0; }
caption { text-align:left; color:var(--muted); padding-bottom:.3rem; }
th, td { text-align:left; padding:.28rem .8rem .28rem 0; border-bottom:1px solid var(--line);
  vertical-align:top; }
th { font-weight:600; } thead th { border-bottom:2px solid var(--line); }
.n { text-align:right; font-variant-numeric:tabular-nums; white-space:nowrap; }
.wide { overflow-x:auto; } .big { font-size:1.15rem; }
.note { background:var(--shade); border-radius:4px; padding:.35rem .7rem; margin:.4rem 0; }
details { margin:.4rem 0; } summary { cursor:pointer; color:var(--link); }
footer { margin-top:3rem; color:var(--muted); font-size:.9rem; }
@media print { details > * { display:block; } a { color:inherit; } h2 { break-after:avoid; } }
"""


def text(value: object) -> str:
    """Hostile text for a page: harmless characters, escaped."""
    return escape(clean(value), quote=True)


def harmless(markup: str) -> str:
    """Markup that is escaped already, without characters that hide or turn text."""
    return clean(markup)


def page(title: str, body: str, style: str = "", incomplete: bool = False) -> str:
    """A whole page."""
    warning = (
        '<p class="note"><strong>Incomplete.</strong> The run was stopped; what is not graded '
        "yet says so.</p>"
        if incomplete
        else ""
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        f"<title>{text(title)}</title>\n<style>{_STYLE}{style}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#main">To the results</a>\n<main id="main">\n{warning}{body}\n'
        "</main>\n</body>\n</html>\n"
    )


def row(cells: list[str], tag: str = "td", numbers: tuple[int, ...] = (), head: int = -1) -> str:
    """A table's row of ready HTML. numbers: columns set right; head: the one that names it."""
    made = []
    for index, inner in enumerate(cells):
        kind = "th" if index == head else tag
        scope = ' scope="col"' if tag == "th" else ' scope="row"' if kind == "th" else ""
        made.append(f"<{kind}{scope}{' class=n' if index in numbers else ''}>{inner}</{kind}>")
    return f"<tr>{''.join(made)}</tr>\n"


def table(caption: str, head: list[str], rows: list[list[str]], numbers: tuple[int, ...] = (),
          name: int = 0) -> str:  # fmt: skip
    """A table with a caption; head and cells are ready HTML, column `name` names each row."""
    body = "".join(row(cells, numbers=numbers, head=name) for cells in rows)
    return (f'<div class="wide" role="region" aria-label="{caption}" tabindex="0"><table>'
            f"<caption>{caption}</caption>\n<thead>{row(head, 'th', numbers)}</thead>\n"
            f"<tbody>{body}</tbody></table></div>\n")  # fmt: skip


def points(value: float | None, maximum: int, so_far: float | None = None) -> str:
    """'2.5 of 4'; without a score '1.5 so far of 4', or a dash where nothing is known either."""
    if value is None:
        return f"– of {maximum}" if so_far is None else f"{so_far:g} so far of {maximum}"
    return f"{value:g} of {maximum}"
