"""Lab 03: the network in letters, folded and unrolled, before any number."""

from labkit.plots import palette
from labkit.plots.canvas import bare, cell, note
from labkit.plots.picture import Picture, house_style, new_figure

ARROW = {"arrowstyle": "-|>", "color": palette.INK, "linewidth": 1.4, "shrinkA": 0, "shrinkB": 0}
HALF = 0.24  # of a box


@house_style
def letters(words):
    """The network folded, V as a loop, and unrolled over a few words, V from state to state.

    Args:
        words: list of one to six words, which stand under the inputs.

    Returns:
        Picture; data: words, steps.

    Raises:
        ValueError: no word, or more than six.
    """
    words = [str(word) for word in words]
    if not 1 <= len(words) <= 6:
        raise ValueError(f"letters draws one to six words, not {len(words)}")
    figure = new_figure(3.4)
    ax = bare(figure.subplots())
    _column(ax, 0.0, ("x", "h", "o"))
    ax.plot([HALF, 0.56, 0.56], [0.9, 0.9, 1.1], color=palette.INK, linewidth=1.4)
    ax.annotate("", (HALF, 1.1), (0.57, 1.1), arrowprops=ARROW)
    note(ax, 0.68, 1.0, "V", palette.VERMILLION, fontweight="bold")
    note(ax, 0.0, 2.62, "folded")
    for step, word in enumerate(words):
        x = 2.4 + 1.3 * step
        _column(ax, x, (f"x[{step}]", f"h[{step + 1}]", f"o[{step}]"))
        _arrow(ax, (x - 1.3 + HALF, 1.0), (x - HALF, 1.0), "V", palette.VERMILLION, up=False)
        note(ax, x, -0.48, word, size=palette.SMALL)
    cell(ax, 1.1, 1.0, "h[0]", width=2 * HALF, height=2 * HALF, fontsize=palette.SMALL)
    note(ax, 2.4 + 0.65 * (len(words) - 1), 2.62, "unrolled")
    ax.set_xlim(-0.5, 2.4 + 1.3 * len(words) - 0.8)
    ax.set_ylim(-0.7, 2.9)
    alt = (
        "The network folded: x through U into h, h through V into itself, h through W into o. "
        f"Unrolled over {len(words)} words, {', '.join(words)}: V leads from h[0] to h[1] and on "
        f"to h[{len(words)}]; U, V and W are the same at every step."
    )
    return Picture(figure, {"words": words, "steps": len(words)}, alt)


def _column(ax, x, names):
    for name, height in zip(names, (0.0, 1.0, 2.0), strict=True):
        cell(ax, x, height, name, width=2 * HALF, height=2 * HALF, fontsize=palette.SMALL)
    _arrow(ax, (x, HALF), (x, 1 - HALF), "U", palette.BLUE)
    _arrow(ax, (x, 1 + HALF), (x, 2 - HALF), "W", palette.GREEN)


def _arrow(ax, start, end, letter, colour, up=True):
    ax.annotate("", end, start, arrowprops=ARROW)
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    shift = (0.14, 0.0) if up else (0.0, 0.16)
    note(ax, middle[0] + shift[0], middle[1] + shift[1], letter, colour, fontweight="bold")
