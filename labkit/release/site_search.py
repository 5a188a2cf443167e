"""Search over the static pages: an index and forty lines of script beside them, no server.

A page opened from a folder may not read other files, so the index is itself a script.
"""

import json
import re
from html.parser import HTMLParser

NAME = "search.js"
FORM = f"""<form role="search" hidden>
<label for="words">Search the labs and the mistakes</label>
<input id="words" type="search" autocomplete="off" spellcheck="false">
</form>
<p id="found" role="status"></p>
<ol id="results"></ol>
<script src="{NAME}" defer></script>
"""
MOST = 20  # results shown

_HEADING = re.compile(r"<h([1-4])>(.*?)</h\1>", re.DOTALL)
_SKIPPED = ("pre", "details", "script", "style", "math", "svg", "nav")

_SCRIPT = """const form = document.querySelector('form[role=search]');
const field = document.getElementById('words');
const found = document.getElementById('found');
const list = document.getElementById('results');
const low = text => text.toLowerCase();

// How well a section fits: every word must occur; in the title, and often, counts.
function score(section, words) {
  let sum = 0;
  for (const word of words) {
    const often = low(section.text).split(word).length - 1;
    const titled = low(section.title).includes(word);
    if (!often && !titled) return 0;
    sum += Math.min(often, 5) + (titled ? 10 : 0);
  }
  return sum;
}

function entry(section, words) {
  const item = document.createElement('li'), link = document.createElement('a');
  link.href = section.href;
  link.textContent = section.title;
  const at = Math.max(0, ...words.map(word => low(section.text).indexOf(word)));
  const start = Math.max(0, section.text.lastIndexOf(' ', Math.max(0, at - 50)));
  const seen = document.createElement('p');
  seen.textContent = (start ? '… ' : '') + section.text.slice(start, start + 160).trim();
  item.append(link, seen);
  return item;
}

function search() {
  const words = low(field.value).split(/\\s+/).filter(Boolean);
  const fits = words.length ? sections.map(one => [score(one, words), one])
    .filter(([sum]) => sum).sort(([a], [b]) => b - a) : [];
  const shown = fits.slice(0, MOST);
  list.replaceChildren(...shown.map(([, section]) => entry(section, words)));
  const more = fits.length > MOST ? `, the best ${MOST} shown` : '';
  found.textContent = words.length ? `${fits.length} found${more}.` : '';
}

form.hidden = false;
form.addEventListener('submit', event => event.preventDefault());
field.addEventListener('input', search);
search();
""".replace("MOST", str(MOST))


def with_anchors(body: str) -> str:
    """A page's body, each heading without an id given one from its words."""
    taken: dict[str, int] = {}

    def named(heading: re.Match) -> str:
        words = re.sub(r"<[^>]*>|&\w+;", "", heading[2])
        slug = re.sub(r"\W+", "-", words).strip("-").lower() or "part"
        taken[slug] = taken.get(slug, 0) + 1
        slug += f"-{taken[slug]}" if taken[slug] > 1 else ""
        return f'<h{heading[1]} id="{slug}">{heading[2]}</h{heading[1]}>'

    return _HEADING.sub(named, body)


def script(pages: dict[str, str]) -> str:
    """The file beside the pages, for {name of a page: its body, headings with ids}."""
    sections = [section for name, body in pages.items() for section in _Sections(name, body).all]
    # One section a line, so that a difference between two builds can be read.
    lines = ",\n".join(json.dumps(section, ensure_ascii=False) for section in sections)
    return f"const sections = [\n{lines}\n];\n{_SCRIPT}"


class _Sections(HTMLParser):
    """A page's sections: title, address and words; code, formulas and folded hints left out."""

    def __init__(self, page: str, body: str):
        super().__init__()
        self.all: list[dict[str, str]] = []
        self._page, self._top, self._inside, self._skipped = page, "", "", 0
        self.feed(body)
        for section in self.all:
            section |= {key: " ".join(section[key].split()) for key in ("title", "text")}

    def handle_starttag(self, tag, attributes):
        self._skipped += tag in _SKIPPED
        if re.fullmatch("h[1-4]", tag):
            anchor = dict(attributes).get("id") or ""
            self.all.append({"title": "", "href": f"{self._page}#{anchor}", "text": ""})
            self._inside = tag

    def handle_endtag(self, tag):
        self._skipped -= tag in _SKIPPED
        if tag == self._inside:
            self._inside = ""
            title = self.all[-1]["title"]
            self._top = title if tag == "h1" else self._top
            self.all[-1]["title"] = title if tag == "h1" else f"{title} ({self._top})"

    def handle_data(self, data):
        if self.all and not self._skipped:
            self.all[-1]["title" if self._inside else "text"] += data
