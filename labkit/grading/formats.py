"""What a handed-in file holds, whatever its name says: the cells of a notebook, of a page that
was made from one, or of a script.

What is none of these is named for what it is. Nothing is executed, and the work on a file grows
with its length and no faster.
"""

import ast
import contextlib
import html
import io
import json
import re
from tokenize import detect_encoding
from typing import NamedTuple

from labkit.engine.theirs import Json
from labkit.grading import code, conflict, salvage

LARGEST = 100_000_000  # bytes of one file; pictures among the outputs take many
_MOST_PARTS = 1_000_000  # lists and objects in the JSON
_MOST_ITEMS = 10_000_000  # commas in it
_MOST_SCRIPT = 1_000_000  # characters of a script
_MOST_PAGE = 20_000_000  # characters of a page's code, with the marks that colour it

# First bytes -> what the file is.
_KNOWN = {
    b"%PDF": "a PDF, which holds no code that can be run",
    b"version https://git-lfs": "a pointer of Git LFS, not the file: it was never uploaded",
    b"PK\x03\x04": "a zip archive or an Office document",
    b"PK\x05\x06": "an empty zip archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "an archive that is no zip",
    b"7z\xbc\xaf": "an archive that is no zip",
    b"Rar!": "an archive that is no zip",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"{\\rtf": "a text document (RTF)",
    b"From ": "an e-mail",
    b"bplist": "a placeholder of iCloud, not the file: it was never uploaded",
    b"L\0\0\0\1\x14": "a shortcut of Windows, not the file",
}
_PAGE = re.compile(
    r'id="cell-id=([^"<>]{1,80})"|<div class="\s?highlight hl-ipython\d?">\s{0,9}<pre>'
)
_ADDRESS = re.compile(r"\bhttps?://[\w.-]{1,80}/[^\s\"'<>]{0,150}")
_LINK = 1500  # characters of a file that only points to another one
_TAG = re.compile(r"<[^<>]*>")
_MARK = re.compile(r"^# ?(?:%%.*|In\[[ \d]*\]:|COMMAND -+)$", re.MULTILINE)
_START = re.compile(r"^(?=(?:def|class|async|import|from|@)\b|@)", re.MULTILINE)


class Unreadable(Exception):
    """A file is no notebook; str() says why in one line."""


class Part(NamedTuple):
    """A cell: its id ('' where it has none), its text as it was written, its kind (code, markdown
    or raw), and the number of its last run, 0 where it was not run."""

    identity: str
    source: str
    kind: str = "code"
    ran: int = 0


def read(data: bytes) -> list[Part]:
    """The cells of a file. Raises Unreadable."""
    if len(data) > LARGEST:
        raise Unreadable(f"the file has more than {LARGEST / 1e6:.0f} MB; no notebook needs that")
    if not data.strip():
        raise Unreadable("the file is empty")
    if not data.strip(b"\0"):
        raise Unreadable("it holds zeros and nothing else, as after a full disk or a broken sync")
    data = data if b"\0" in data[:4] else data.rstrip(b"\0")  # as a broken sync leaves it
    for mark, what in _KNOWN.items():
        if data.startswith(mark):
            raise Unreadable(f"it is {what}")
    try:
        return _parts(_text(data))
    except Unreadable:
        raise
    except UnicodeDecodeError:
        raise Unreadable("the file is not UTF-8 text") from None
    except RecursionError:
        raise Unreadable("the JSON is nested too deeply") from None
    except Exception as error:
        raise Unreadable(f"the file is no notebook ({type(error).__name__})") from None


def _text(data: bytes) -> str:
    # Windows editors save UTF-16, mostly with a mark of its own, and the letters of one region.
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    if data[:4:2] == b"\0\0" or data[1:4:2] == b"\0\0":
        return data.decode("utf-16-be" if data[:1] == b"\0" else "utf-16-le")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if data.lstrip()[:1] == b"{":
            return _regional(data)
        try:  # a script may state its own letters in its first lines
            return data.decode(detect_encoding(io.BytesIO(data).readline)[0])
        except SyntaxError:
            if b"\0" in data or b"def " not in data:
                raise Unreadable("the file is not UTF-8 text") from None
            return data.decode("latin-1")


def _regional(data: bytes) -> str:
    """A notebook in the letters of one region. Which, nobody can tell, and it does not matter: what
    it says in comments and texts is not asked, so long as it is JSON."""
    for name in ("cp1252", "gb18030", "shift_jis"):
        with contextlib.suppress(UnicodeDecodeError, ValueError):
            text = data.decode(name)
            json.loads(text)
            return text
    return data.decode("latin-1")


def _parts(text: str) -> list[Part]:
    first = text.lstrip()[:1]
    if len(text) < _LINK and (link := _ADDRESS.search(text)) and "def " not in text:
        raise Unreadable(f"it is a link, not the file: {link.group()}")
    try:
        if first and first in '{["':
            return _notebook(text)
        if first == "<" and not text.lstrip().startswith("<<<<<<< "):
            return _page(text)
        return _script(text)
    except json.JSONDecodeError as error:
        if merged := _merged(text):
            return merged
        _conflict(text)
        cut = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
        end = "; the file ends there, as after an upload that was cut off" if cut else ""
        raise Unreadable(f"broken JSON in line {error.lineno}{end}") from None


def _merged(text: str) -> list[Part] | None:
    """The cells of a notebook in which git has left two versions, where both can be read."""
    both = conflict.sides(text)
    with contextlib.suppress(Unreadable, json.JSONDecodeError):
        if both:
            return conflict.merged(_notebook(both[0]), _notebook(both[1]), _joined)
    return None


def _joined(ours: list[Part], theirs: list[Part]) -> Part:
    """One cell with git's marks in it, where two versions of a notebook differ."""
    first = next(p for p in (*ours, *theirs))
    sources = ["\n\n".join(p.source for p in side) for side in (ours, theirs)]
    if sources[0] == sources[1]:
        return first
    text = "<<<<<<< one version\n{}\n=======\n{}\n>>>>>>> another\n".format(*sources)
    kinds = {p.kind for p in (*ours, *theirs)}
    return Part(first.identity, text, "code" if "code" in kinds else first.kind)


def _conflict(text: str) -> None:
    """Raises Unreadable for a file in which git has left two versions."""
    at = 0 if text.startswith("<<<<<<< ") else text.find("\n<<<<<<< ") + 1
    if (at or text.startswith("<<<<<<< ")) and "\n>>>>>>> " in text:
        line = text.count("\n", 0, at) + 1
        raise Unreadable(f"git's conflict markers are in it, from line {line}: two versions that "
                         "nobody has merged")  # fmt: skip


def _notebook(text: str) -> list[Part]:
    if text.count("[") + text.count("{") > _MOST_PARTS or text.count(",") > _MOST_ITEMS:
        raise Unreadable("the JSON has more parts than any notebook needs")
    try:
        raw = json.loads(text)
    except json.JSONDecodeError as error:
        if not error.msg.startswith("Extra data"):
            raise
        raw = json.loads(text[: error.pos])  # what an editor or a sync left below the notebook
    except ValueError:  # an integer of thousands of digits, in an output say
        raw = json.loads(text, parse_int=lambda digits: int(digits[:4000]))
    return [_part(c) for c in _cells(raw)]


def _cells(raw: Json) -> list[dict]:
    """The cells of a notebook of any version; what is no cell is passed over, and text in one of
    a kind that a tool has added is read as raw."""
    cells = raw.get("cells") if isinstance(raw, dict) else None
    if isinstance(raw, dict) and cells is None:  # formats 2 and 3 have sheets of them
        sheets = raw.get("worksheets")
        sheets = [s for s in sheets if isinstance(s, dict)] if isinstance(sheets, list) else []
        lists = [c for s in sheets if isinstance(c := s.get("cells"), list)]
        cells = [c for some in lists for c in some] if lists else None
    if not isinstance(cells, list):
        raise Unreadable("the file is JSON, but no notebook")
    return [c for c in cells if isinstance(c, dict) and isinstance(c.get("cell_type"), str)]


def _part(cell: dict) -> Part:
    # "input" and "prompt_number" are format 3's, "code" is format 1's.
    source = cell.get("source", cell.get("input", cell.get("code", "")))
    parts = source if isinstance(source, list) else [source]
    text = "".join(p for p in parts if isinstance(p, str)).replace("\r\n", "\n")
    metadata = cell.get("metadata")
    identity = cell.get("id") or (metadata.get("id") if isinstance(metadata, dict) else "")
    identity = identity if isinstance(identity, str) else ""
    kind = cell["cell_type"] if cell["cell_type"] in ("code", "markdown") else "raw"
    ran = cell.get("execution_count", cell.get("prompt_number"))
    return Part(identity[:80], text, kind, ran if type(ran) is int else 0)


def _page(text: str) -> list[Part]:
    """The code cells of a page that nbconvert or Jupyter made of a notebook."""
    found, identity, room, after = [], "", _MOST_PAGE, 0
    for mark in _PAGE.finditer(text):
        if mark.start() < after:
            continue
        if mark.group(1):
            identity = html.unescape(mark.group(1))
            continue
        after = text.find("</pre>", mark.end())
        after = len(text) if after < 0 else after
        room -= after - mark.end()
        if room < 0:
            raise Unreadable("the page holds more code than any notebook needs")
        source = html.unescape(_TAG.sub("", text[mark.end() : after]))
        found.append(Part(identity, source.strip("\n")))
        identity = ""
    if not found:
        raise Unreadable("it is a web page (HTML) that holds no code cells of a notebook")
    return found


def _script(text: str) -> list[Part]:
    """A Python file: by the marks of cells that Jupyter, VS Code and Spyder write, else function
    by function, so that one slip costs one of them; or the code in a Markdown text."""
    text = text.replace("\r\n", "\n")
    if len(text) > _MOST_SCRIPT:
        raise Unreadable("it is more text than any script needs")
    pieces = _MARK.split(text)
    if len(pieces) == 1:
        tree = code.parse(text)
        if tree is None:
            _conflict(text)
        pieces = _START.split(text) if tree is None else _functions(text, tree)
        pieces = salvage.fences(text) or pieces if tree is None else pieces
    found = [Part("", piece) for piece in pieces if piece.strip()]
    if not any(code.defined(code.parse(p.source)) for p in found):
        raise Unreadable("it is neither a notebook nor Python code that defines anything")
    return found


def _functions(text: str, tree: ast.Module) -> list[str]:
    """A script's lines, cut before and after each function and class."""
    cuts = {0}
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            cuts |= {first - 1, node.end_lineno or node.lineno}
    lines, order = text.split("\n"), sorted(cuts)
    return ["\n".join(lines[a:b]) for a, b in zip(order, [*order[1:], None], strict=True)]
