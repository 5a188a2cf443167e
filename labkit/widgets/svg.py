"""Drawing as SVG text: a picture in a few milliseconds, with a tip under the mouse.

The figures of `labkit.plots` take matplotlib a third of a second each, which is too long for
a slider. A widget draws with these few shapes instead, in the same palette, on the same white
paper, which dark themes leave alone as they do a figure.
"""

from html import escape

from labkit.plots import palette

WIDTH = 760
SIZE = 13.5
SMALL = 12
MINUS = "\N{MINUS SIGN}"


class Canvas:
    """A sheet of WIDTH by `height` units on which shapes are laid in order."""

    def __init__(self, height):
        self.height = height
        self._parts = []

    def rect(self, x, y, width, height, fill, edge=None, tip="", dash=""):
        """A filled box; `tip` is what the mouse over it shows."""
        more = f' stroke="{edge}"' if edge else ""
        more += f' stroke-dasharray="{dash}"' if dash else ""
        box = f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
        self._shape("rect", f'{box} fill="{fill}"{more}', tip)

    def line(self, points, colour, width=palette.LINE_WIDTH, dash: str | tuple = "solid"):
        """A line through `points`, pairs (x, y), with a dash in matplotlib's form."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashed = "" if dash == "solid" else f' stroke-dasharray="{_dash(dash, width)}"'
        self._parts.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"'
            f'{dashed} stroke-linejoin="round"/>'
        )

    def dot(self, x, y, colour, radius=4.0, tip=""):
        """A filled circle."""
        self._shape(
            "circle", f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{colour}"', tip
        )

    def text(self, x, y, text, colour=palette.INK, anchor="start", size=SIZE, bold=False, turn=0):
        """`text` with its middle line at y; `anchor` is start, middle or end."""
        colour = palette.label_colour(colour)
        more = ' font-weight="bold"' if bold else ""
        more += f' transform="rotate({turn} {x:.1f} {y:.1f})"' if turn else ""
        self._parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" dy=".35em" fill="{colour}" text-anchor="{anchor}" '
            f'font-size="{size:.1f}"{more}>{escape(str(text))}</text>'
        )

    def image(self, x, y, width, height, png):
        """A small PNG, base64, with every pixel enlarged to a sharp cell."""
        self._parts.append(
            f'<image x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
            f'preserveAspectRatio="none" style="image-rendering:pixelated" '
            f'href="data:image/png;base64,{png}"/>'
        )

    def html(self, alt):
        """The sheet as one element; `alt` says in words what is on it."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {self.height:.0f}" '
            f'width="{WIDTH}" role="img" aria-label="{escape(alt, quote=True)}" '
            f'font-family="DejaVu Sans, Verdana, sans-serif" style="max-width:100%;height:auto;'
            f'display:block;background:{palette.PAPER}">{"".join(self._parts)}</svg>'
        )

    def _shape(self, name, opened, tip):
        end = f"><title>{escape(tip)}</title></{name}>" if tip else "/>"
        self._parts.append(opened + end)


def diverging(value, limit=1.0):
    """The colour of `value` between −limit (blue), 0 (white) and +limit (vermillion)."""
    share = max(-1.0, min(1.0, value / limit)) if limit else 0.0
    low, middle, high = palette.DIVERGING
    end = high if share > 0 else low
    mixed = (
        round(int(middle[i : i + 2], 16) * (1 - abs(share)) + int(end[i : i + 2], 16) * abs(share))
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in mixed)


def signed(text):
    """A number's text with a minus sign in place of a hyphen."""
    return text.replace("-", MINUS)


def fitting(text, width, size=SIZE, bold=False):
    """The font size, at most `size`, at which `text` is about `width` wide or less."""
    # DejaVu Sans is about 0.6 em a letter, bold 0.69.
    wide = max(1, len(str(text))) * (0.69 if bold else 0.6)
    return min(size, width / wide)


def _dash(dash, width):
    """matplotlib's (offset, (on, off, ...)), in line widths, as SVG's list of lengths."""
    return " ".join(f"{part * width:.1f}" for part in dash[1])
