"""A widget as one sees and uses it: its picture, its words, its sliders."""

from itertools import product

from dealt import LONG

PICTURE = "svg[role=img]"
SCHEMES = ("light", "dark")

# Boxes of all texts of a picture: those outside of it, and pairs that lie on each other.
MISPLACED = """svg => {
  const sheet = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim());
  const boxes = texts.map(text => text.getBoundingClientRect());
  const name = i => texts[i].textContent;
  const found = [];
  boxes.forEach((a, i) => {
    if (a.left < sheet.left - 1 || a.right > sheet.right + 1 || a.top < sheet.top - 1
        || a.bottom > sheet.bottom + 1) found.push('outside: ' + name(i));
    boxes.slice(i + 1).forEach((b, j) => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && tall > 0.35 * Math.min(a.height, b.height))
        found.push('overlap: ' + name(i) + ' / ' + name(i + 1 + j));
    });
  });
  return found;
}"""
# Outputs, texts and pictures of a notebook that need more room than the page has.
TOO_WIDE = """name => {
  const node = window.runs[name].panel.content.node;
  const kinds = '.jp-OutputArea-output, .jp-RenderedMarkdown, .jp-RenderedMarkdown pre';
  const wide = [...node.querySelectorAll(kinds)].filter(
    part => part.clientWidth && part.scrollWidth > part.clientWidth + 1);
  return wide.map(part => part.closest('.jp-Cell').id + ': ' + part.textContent.slice(0, 60));
}"""
SAID = """([selector, before]) => {
  const svg = document.querySelector(selector + ' svg[role=img]');
  const said = document.querySelector(selector + ' [role=status]');
  return svg && said && svg.getAttribute('aria-label') !== before[0]
    && said.textContent !== before[1];
}"""


def shown_in(widths):
    """(width, scheme) in which pages are looked at. What stands in the way hangs on one of the two:
    each of both is seen in as many looks as there are widths; in all pairs with LABKIT_LONG."""
    return [*product(widths, SCHEMES)] if LONG else [*zip(widths, SCHEMES, strict=True)]


class Widget:
    """A widget in a notebook that has run."""

    def __init__(self, notebook, cell):
        self.page, self.cell, self.selector = notebook.page, cell, notebook.selector(cell)
        self.place = self.page.locator(self.selector)
        self.picture.wait_for(state="visible")
        self.place.scroll_into_view_if_needed()

    @property
    def picture(self):
        return self.place.locator(PICTURE).first

    @property
    def words(self):
        """What a screen reader is told: the picture's words, and the status line."""
        said = self.place.locator("[role=status]").first.text_content()
        return self.picture.get_attribute("aria-label"), said

    @property
    def misplaced(self):
        return self.page.evaluate(MISPLACED, self.picture.element_handle())

    @property
    def too_wide(self):
        """How many pixels of the picture do not fit into its cell."""
        inner, outer = self.picture.bounding_box(), self.place.bounding_box()
        return inner["x"] + inner["width"] - outer["x"] - outer["width"]

    def wait_for_other_words(self, before):
        """Wait until both the picture's words and the status line have changed."""
        self.page.wait_for_function(SAID, arg=[self.selector, before], timeout=30_000)
        return self.words

    @property
    def handles(self):
        """The handles of the sliders that can be moved."""
        return self.place.locator(".noUi-target:not([disabled]) .noUi-handle")

    def drag(self, position):
        """Drag a slider's handle over a third of its track, to where there is more room."""
        track = self.place.locator(".noUi-target:not([disabled])").nth(position).bounding_box()
        box = self.handles.nth(position).bounding_box()
        assert track["width"] > 60, "there is no room to drag in"
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        right = x - track["x"] < track["width"] / 2
        far = track["width"] * (0.3 if right else -0.3)
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + far / 2, y, steps=2)
        self.page.mouse.move(x + far, y, steps=2)
        self.page.mouse.up()
