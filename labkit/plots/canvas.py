"""Drawing that several pictures share."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap, Normalize
from matplotlib.patches import Rectangle

from labkit.plots import palette

DIVERGING = LinearSegmentedColormap.from_list("labkit_diverging", palette.DIVERGING)


def draw_floor(ax, floor, label=True, x=0.012):
    """Draw the floor (nats) as every picture draws it: one dashed line, labelled."""
    ax.axhline(floor, zorder=3, **palette.FLOOR)  # over the lines: where one arrives, both show
    if label:
        note = ax.annotate(
            palette.floor_label(floor),
            (x, floor),
            xycoords=("axes fraction", "data"),
            xytext=(0, -4),
            textcoords="offset points",
            ha="left",
            va="top",
            fontsize=palette.SMALL,
            color=palette.INK,
        )
        note.set_bbox({"facecolor": palette.PAPER, "edgecolor": "none", "pad": 1, "alpha": 0.85})


def spread(positions, gap):
    """Move 1-D label positions apart until neighbours are at least `gap` apart.

    The order is kept and the moves are small. Returns an array in the order given.
    """
    positions = np.asarray(positions, dtype=float)
    order = np.argsort(positions, kind="stable")
    steps = np.arange(len(positions)) * gap
    return_to = np.empty_like(positions)
    # Distances of at least `gap` in sorted order = a rising sequence after subtracting
    # gap * rank; pooling neighbours that fall keeps each group centred on its own mean.
    return_to[order] = _rising(positions[order] - steps) + steps
    return return_to


def _rising(values):
    """The rising sequence closest to `values` (pool adjacent violators)."""
    groups = []
    for value in values:
        groups.append([value, 1])
        while len(groups) > 1 and groups[-2][0] > groups[-1][0]:
            mean, count = groups.pop()
            total = groups[-1][1] + count
            groups[-1] = [(groups[-1][0] * groups[-1][1] + mean * count) / total, total]
    return np.concatenate([[mean] * count for mean, count in groups]) if groups else np.array([])


def label_lines(ax, ends, log=False, lines=1, side="right"):
    """Write each line's label beside the axes, moved apart where they would overlap.

    Args:
        ends: list of `(x, y, text, colour)`, where each line ends on that side. Set the
            limits of the axes before the call.
        log: the y axis is logarithmic.
        lines: lines of text in a label.
        side: "right" or "left". The layout makes room for the labels there.
    """
    scale = np.log10 if log else np.asarray
    low, high = (float(scale(limit)) for limit in ax.get_ylim())
    edge = ax.get_xlim()[side == "right"]
    # A label's height as a share of the axes, which take about 0.8 of the figure's height.
    room = 1.4 * lines * palette.SMALL / 72 / (0.8 * ax.figure.get_size_inches()[1])
    shares = spread([(scale(y) - low) / (high - low) for _, y, _, _ in ends], room)
    # None hangs below the axes, where it would run into the last number of the x axis.
    shares = np.maximum(shares, room * (0.5 + np.argsort(np.argsort(shares))))
    for (x, y, text, colour), share in zip(ends, shares, strict=True):
        if abs(x - edge) > 0.04 * np.ptp(ax.get_xlim()):
            ax.plot([x, edge], [y, y], color=colour, linewidth=0.8, linestyle=(0, (1, 3)))
        ax.text(
            1.012 if side == "right" else -0.012,
            share,
            text,
            transform=ax.transAxes,
            va="center",
            ha="left" if side == "right" else "right",
            fontsize=palette.SMALL,
            color=palette.label_colour(colour),
        )


def note(ax, x, y, text, colour=palette.INK, ha="center", size=palette.FONT_SIZE, **more):
    """Write `text` at (x, y), centred on that height."""
    ax.text(
        x, y, text, ha=ha, va="center", color=palette.label_colour(colour), fontsize=size, **more
    )


def cell(
    ax,
    x,
    y,
    text="",
    face: str | tuple = palette.PAPER,
    ink=palette.INK,
    width=1.0,
    height=1.0,
    **text_kw,
):
    """A framed cell centred on (x, y) in data units with centred text."""
    ax.add_patch(
        Rectangle(
            (x - width / 2, y - height / 2),
            width,
            height,
            facecolor=face,
            edgecolor=palette.MUTED,
            linewidth=0.8,
        )
    )
    if text != "":
        ax.text(x, y, text, ha="center", va="center", color=ink, **text_kw)


def readable_on(colour):
    """INK or PAPER, whichever can be read on `colour` (an RGB or RGBA tuple)."""
    red, green, blue = colour[:3]
    return palette.INK if 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 else palette.PAPER


def heat(ax, values, limit):
    """Draw a matrix in blue (−limit) through white (0) to vermillion (+limit)."""
    ax.imshow(
        values,
        cmap=DIVERGING,
        norm=Normalize(-limit, limit),
        aspect="auto",
        interpolation="nearest",
    )
    ax.set_xticks([])
    ax.set_yticks([])
    for side in ax.spines.values():
        side.set_visible(True)
        side.set_linewidth(0.8)


def bare(ax):
    """Remove axes, ticks and frame; what is drawn stays."""
    ax.set_axis_off()
    return ax
