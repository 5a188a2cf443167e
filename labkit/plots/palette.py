"""One look for every picture: colours, sizes, and how the floor is drawn.

Plain data, no matplotlib here. The colours are those of Okabe and Ito ("Color Universal
Design", 2008), which readers with any colour vision can tell apart; lines also differ in
dash, so that a grey print-out works too.
"""

PAPER = "#ffffff"
INK = "#1f1f1f"
MUTED = "#5f5f5f"
GRID = "#dedede"
SHADE = "#f0f0f0"

BLUE = "#0072B2"
VERMILLION = "#D55E00"
GREEN = "#009E73"
PURPLE = "#CC79A7"
ORANGE = "#E69F00"
SKY = "#56B4E9"

SERIES = (BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY)
DASHES = ("solid", (0, (6, 2)), (0, (1, 1.3)), (0, (8, 2, 1, 2)), (0, (3, 1.5)), (0, (10, 3)))

# The same hues, darkened until they reach a contrast of 4.5:1 on white (WCAG AA for text).
LABEL = {
    BLUE: "#0072B2",
    VERMILLION: "#B24E00",
    GREEN: "#007A59",
    PURPLE: "#A14F7E",
    ORANGE: "#8A5F00",
    SKY: "#1F729F",
}

# Negative, zero, positive.
DIVERGING = (BLUE, PAPER, VERMILLION)

FLOOR = {"color": INK, "linewidth": 1.6, "linestyle": (0, (5, 3))}
BASELINE = {"color": MUTED, "linewidth": 1.4, "linestyle": (0, (1, 2))}
LINE_WIDTH = 2.2

# A picture is 900 px wide in a notebook; it is drawn with twice as many pixels, for print
# and for screens that have them.
WIDTH_INCHES = 9.0
DPI = 100
PIXEL_RATIO = 2

FONT_SIZE = 11.5
SMALL = 10.0

STYLE: dict = {
    "font.family": "DejaVu Sans",  # ships with matplotlib, so it is the same everywhere
    "font.size": FONT_SIZE,
    "text.color": INK,
    "axes.edgecolor": MUTED,
    "axes.labelcolor": INK,
    "axes.labelsize": FONT_SIZE,
    "axes.titlesize": FONT_SIZE,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "grid.color": GRID,
    "grid.linewidth": 0.8,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.labelsize": SMALL,
    "ytick.labelsize": SMALL,
    "lines.linewidth": LINE_WIDTH,
    "figure.facecolor": PAPER,
    "savefig.facecolor": PAPER,
    "axes.facecolor": PAPER,
    "figure.dpi": DPI,
    "mathtext.default": "regular",
}


def series_colour(position):
    """The colour of the line number `position`, from 0; the colours repeat after six."""
    return SERIES[position % len(SERIES)]


def series_dash(position):
    """The dash of the line number `position`, from 0, in matplotlib's form."""
    return DASHES[position % len(DASHES)]


def label_colour(colour):
    """A colour in which text of the same hue can be read on white."""
    return LABEL.get(colour, colour)


def floor_label(floor):
    """The one wording of a floor: 'floor 2.197 nats'."""
    return f"floor {floor:.4g} nats"
