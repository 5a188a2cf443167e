"""What every plot function returns: an image, the numbers in it, and the words for it."""

import base64
import functools
import html
import io
import os
import re
from pathlib import Path

import matplotlib
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from labkit.plots import palette

# In the environment where nobody looks at pixels, as where nbval compares the words of pictures:
# a tenth of them each way, and as few bytes as come by themselves.
DRAFT = "LABKIT_DRAFT"


class Picture:
    """A finished picture.

    Attributes:
        data: dict of the arrays and numbers that the picture shows.
        alt: str, the picture in words, with its main numbers (5 significant digits at most).
        png: bytes, the image, on a solid white background.
        width, height: size on screen in CSS pixels; the image has twice as many each way.

    As the last line of a notebook cell it shows itself. The image tag carries the
    alternative text, so that screen readers find it in JupyterLab and in exported pages.
    """

    def __init__(self, figure, data, alt):
        """Render `figure` at once; afterwards nothing of matplotlib is kept.

        Args:
            figure: a `matplotlib.figure.Figure` made without pyplot, so that none stays open.
            data: dict of what is shown.
            alt: the picture in words.

        Raises:
            ValueError: `alt` is empty: a picture without words is closed to some readers.
        """
        if not alt or not alt.strip():
            raise ValueError("a Picture needs alternative text: say in words what it shows")
        self.data = dict(data)
        self.alt = " ".join(alt.split())
        self.width, self.height = (
            round(inches * palette.DPI) for inches in figure.get_size_inches()
        )
        self.png = _render(figure)

    def __repr__(self):
        return f"Picture: {self.alt}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        # JupyterLab 4.6 and nbconvert's default page write <img> without the metadata key
        # 'alt', so an image/png alone would be silent to a screen reader. Both prefer
        # text/html, where the tag is ours. image/png stays for PDF and for tools.
        encoded = base64.b64encode(self.png).decode("ascii")
        bundle = {
            "text/html": self._html(encoded),
            "image/png": encoded,
            "text/plain": repr(self),
        }
        metadata = {"image/png": {"alt": self.alt, "width": self.width, "height": self.height}}
        return bundle, metadata

    def _html(self, encoded):
        # White paper with a margin and round corners: on a dark page, a card.
        return (
            f'<img alt="{html.escape(self.alt)}" width="{self.width}" '
            'style="max-width: 100%; height: auto; box-sizing: border-box; padding: 4px; '
            'border-radius: 6px; background: white" '
            f'src="data:image/png;base64,{encoded}">'
        )

    def save(self, path):
        """Write the image to `path` as PNG; returns the `pathlib.Path`."""
        path = Path(path)
        path.write_bytes(self.png)
        return path

    def attachment(self, name="picture.png"):
        """The image as the `attachments` of a Markdown cell.

        Show it there with `picture.markdown(name)`.

        Returns:
            dict `{name: {'image/png': base64 text}}`, as nbformat stores it.
        """
        return {name: {"image/png": base64.b64encode(self.png).decode("ascii")}}

    def markdown(self, name="picture.png"):
        """The line of Markdown that shows `attachment(name)`, alternative text included."""
        words = re.sub(r"([\\\[\]])", r"\\\1", self.alt)
        return f"![{words}](attachment:{name})"


def house_style(draw):
    """Decorator: draw in the house style, whatever matplotlib is set to on this machine."""

    @functools.wraps(draw)
    def styled(*args, **kwargs):
        with matplotlib.rc_context():
            matplotlib.rcdefaults()
            matplotlib.rcParams.update(palette.STYLE)
            return draw(*args, **kwargs)

    return styled


def new_figure(height):
    """A Figure of notebook width and `height` inches that lays out its own margins."""
    margins = ConstrainedLayoutEngine(w_pad=0.1, h_pad=0.08)
    return Figure(figsize=(palette.WIDTH_INCHES, height), layout=margins)


def _render(figure):
    raw, draft = io.BytesIO(), DRAFT in os.environ
    dpi = palette.DPI * palette.PIXEL_RATIO / (10 if draft else 1)
    # No Software entry: the file must not change with matplotlib's version alone.
    figure.savefig(raw, format="png", dpi=dpi, metadata={"Software": None})
    figure.clear()
    return raw.getvalue() if draft else _shrink(raw.getvalue())


def _shrink(png):
    """The same image with a palette of 256 colours: a third of the bytes in the notebook."""
    from PIL import Image

    image = Image.open(io.BytesIO(png)).convert("RGB")
    small = image.quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    out = io.BytesIO()
    small.save(out, format="png", optimize=True)
    return out.getvalue()
