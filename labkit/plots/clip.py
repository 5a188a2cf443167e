"""Lab 04: what clipping does to a gradient."""

import numpy as np

from labkit.plots import palette
from labkit.plots.canvas import note
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array
from labkit.plots.words import number

THIN = {"linewidth": 1, "linestyle": (0, (4, 3))}


@house_style
def clipping(gradient, max_norm, max_value=None):
    """A gradient of two entries, clipped by its norm and clipped entry by entry.

    Clipping by the norm keeps the direction; clipping each entry turns it.

    Args:
        gradient: two numbers.
        max_norm: the limit of the L2 norm.
        max_value: the limit of each entry's absolute value; `max_norm` by default.

    Returns:
        Picture; data: gradient, by_norm, by_value (arrays `(2,)`), angle_by_norm and
        angle_by_value (degrees between the clipped gradient and the original).

    Raises:
        ValueError: not two finite numbers, both zero, or a limit that is not positive.
    """
    gradient = as_array("gradient", np.ravel(gradient), (2,), "(2,)")
    max_value = max_norm if max_value is None else max_value
    limits_hold = max_norm > 0 and max_value > 0
    if not (limits_hold and np.isfinite(gradient).all() and gradient.any()):
        raise ValueError("clipping needs a gradient other than zero and limits above 0")
    by_norm = gradient * min(1.0, max_norm / np.linalg.norm(gradient))
    by_value = np.clip(gradient, -max_value, max_value)
    data: dict = {"gradient": gradient, "by_norm": by_norm, "by_value": by_value}
    data["angle_by_norm"] = _angle(gradient, by_norm)
    data["angle_by_value"] = _angle(gradient, by_value)
    figure = new_figure(3.6)
    _draw(figure.subplots(), data, max_norm, max_value)
    alt = (
        f"A gradient ({number(gradient[0])}, {number(gradient[1])}) as an arrow. Clipped to norm "
        f"{number(max_norm)} it keeps its direction; each entry clipped to {number(max_value)}, "
        f"it turns by {number(data['angle_by_value'])} degrees."
    )
    return Picture(figure, data, alt)


def _draw(ax, data, max_norm, max_value):
    circle = max_norm * np.exp(2j * np.pi * np.linspace(0, 1, 200))
    ax.plot(circle.real, circle.imag, color=palette.BLUE, **THIN)
    square = max_value * np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]])
    ax.plot(*square.T, color=palette.VERMILLION, **THIN)
    ax.axhline(0, color=palette.GRID, linewidth=1, zorder=0)
    ax.axvline(0, color=palette.GRID, linewidth=1, zorder=0)
    _arrow(ax, 0, "gradient", data["gradient"], palette.INK)
    _arrow(ax, 1, "clipped by norm", data["by_norm"], palette.BLUE, data["angle_by_norm"])
    _arrow(ax, 2, "clipped by value", data["by_value"], palette.VERMILLION, data["angle_by_value"])
    reach = max(max_norm, max_value)
    low, high = np.minimum(data["gradient"], -reach), np.maximum(data["gradient"], reach)
    margin = 0.08 * (high - low).max()
    (left, bottom), (right, top) = low - margin, high + margin
    ax.set(xlim=(left, right), ylim=(bottom, top), aspect="equal")
    ax.set(xlabel="entry 0", ylabel="entry 1")


def _arrow(ax, line, label, vector, colour, turn=None):
    style = {"arrowstyle": "-|>", "mutation_scale": 18, "shrinkA": 0, "shrinkB": 0}
    style |= {"color": colour, "linewidth": 2.6 if line else 1.4}
    ax.annotate("", xy=vector, xytext=(0, 0), arrowprops=style)
    turned = "" if turn is None else f"\nturned by {turn:.1f}°"
    words = f"{label}\n({vector[0]:.3g}, {vector[1]:.3g}){turned}"
    note(ax, 1.06, 0.88 - 0.3 * line, words, colour, ha="left", transform=ax.transAxes)


def _angle(a, b):
    cosine = a @ b / (np.linalg.norm(a) * np.linalg.norm(b))
    return float(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))))
