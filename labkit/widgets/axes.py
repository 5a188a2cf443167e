"""Axes on a canvas: scales, ticks, lines, and the floor as every picture draws it."""

import math

import numpy as np
from matplotlib.ticker import MaxNLocator

from labkit.plots import palette
from labkit.plots.canvas import spread
from labkit.widgets.svg import SMALL, signed


class Axes:
    """Maps data to a box (left, top, right, bottom) of a canvas."""

    def __init__(self, canvas, box, x_limits, y_limits, log=False):
        self.canvas, self.box, self.log = canvas, box, log
        self.x_limits = x_limits
        self.y_limits = tuple(math.log10(y) for y in y_limits) if log else y_limits

    def x(self, value):
        """Where `value` lies from left to right."""
        low, high = self.x_limits
        return self.box[0] + (value - low) / ((high - low) or 1) * (self.box[2] - self.box[0])

    def y(self, value):
        """Where `value` lies from top to bottom."""
        low, high = self.y_limits
        value = math.log10(value) if self.log else value
        return self.box[3] - (value - low) / ((high - low) or 1) * (self.box[3] - self.box[1])

    def frame(self, x_label="", y_label="", whole=False, y_ticks=None, many=5):
        """Grid, ticks and labels. `whole`: only whole numbers along x."""
        left, top, right, bottom = self.box
        for value, text in self._y_ticks(many) if y_ticks is None else y_ticks:
            self.canvas.line([(left, self.y(value)), (right, self.y(value))], palette.GRID, 0.8)
            self.canvas.text(left - 7, self.y(value), text, anchor="end", size=SMALL)
        for value in _ticks(self.x_limits, 9, whole):
            self.canvas.line([(self.x(value), bottom), (self.x(value), bottom + 4)], "#5f5f5f", 1)
            text = signed(f"{value:.6g}")
            self.canvas.text(self.x(value), bottom + 15, text, anchor="middle", size=SMALL)
        self.canvas.line([(left, bottom), (right, bottom)], palette.MUTED, 1)
        self.canvas.text((left + right) / 2, bottom + 36, x_label, anchor="middle")
        if y_label:
            middle = (top + bottom) / 2
            self.canvas.text(left - 56, middle, y_label, anchor="middle", turn=-90)

    def plot(
        self, xs, ys, colour, width=palette.LINE_WIDTH, dash: str | tuple = "solid", dots=False
    ):
        """A line; what leaves the box from above or below is cut at its edge."""
        top, bottom = self.box[1], self.box[3]
        xs, ys = np.asarray(xs, float), np.asarray(ys, float)
        keep = np.isfinite(ys) & ((ys > 0) if self.log else True)
        points = [
            (self.x(x), min(max(self.y(y), top), bottom))
            for x, y in zip(xs[keep], ys[keep], strict=True)
        ]
        self.canvas.line(points, colour, width, dash)
        for (x, y), value in zip(points, ys[keep], strict=True) if dots else ():
            self.canvas.dot(x, y, colour, tip=signed(f"{value:.4g}"))

    def floor(self, value):
        """The floor, nats: dashed, labelled, in every picture alike."""
        y = self.y(value)
        line = [(self.box[0], y), (self.box[2], y)]
        look = palette.FLOOR
        self.canvas.line(line, look["color"], look["linewidth"], look["linestyle"])
        self.canvas.text(self.box[0] + 8, y + 11, palette.floor_label(value), size=SMALL)

    def labels(self, ends):
        """Labels right of the box: (y value, text, colour), moved apart where they would meet."""
        heights = spread([self.y(value) for value, _, _ in ends], 16)
        for height, (_, text, colour) in zip(heights, ends, strict=True):
            self.canvas.text(self.box[2] + 8, height, text, colour, size=SMALL)

    def _y_ticks(self, many):
        if not self.log:
            found = _ticks(self.y_limits, many)
            return [(value, signed(f"{value:.6g}")) for value in found]
        low, high = math.ceil(self.y_limits[0]), math.floor(self.y_limits[1])
        step = max(1, math.ceil((high - low) / 6))
        return [(10.0**k, _power(k)) for k in range(low, high + 1, step)]


def _ticks(limits, many, whole=False):
    low, high = limits
    found = MaxNLocator(many, integer=whole).tick_values(low, high)
    slack = (high - low) * 1e-9
    return [float(v) + 0.0 for v in found if low - slack <= v <= high + slack]


def _power(exponent):
    """10 to the power of `exponent`, with raised digits."""
    raised = str(exponent).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return {0: "1", 1: "10"}.get(exponent, f"10{raised}")
