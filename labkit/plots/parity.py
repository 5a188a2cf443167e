"""Lab 06: NumPy and torch, gradient by gradient."""

import numpy as np

from labkit.numerics import relative_error
from labkit.plots import palette
from labkit.plots.canvas import heat
from labkit.plots.pairs import PARAMETER_NAMES, paired
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.words import listing, number, power


@house_style
def side_by_side(numpy_grads, torch_grads, names=PARAMETER_NAMES, tolerance=1e-10):
    """Gradients as pictures: NumPy above, torch in the middle, the difference below.

    Each parameter has one colour scale for its two gradients and the same for the
    difference, so that a difference that shows is one that matters.

    Args:
        numpy_grads, torch_grads: sequences of arrays in the order of `names`.
        tolerance: the relative difference under which two gradients count as equal.

    Returns:
        Picture; data: numpy, torch, difference (dicts from name to array),
        largest_difference and relative_differences (dicts from name to float).

    Raises:
        ValueError: counts or shapes differ, or a number is NaN.
    """
    ours, theirs = paired("numpy", numpy_grads, "torch", torch_grads, names)
    difference = {name: ours[name] - theirs[name] for name in names}
    largest = {name: float(np.abs(difference[name]).max()) for name in names}
    relative = {name: relative_error(ours[name], theirs[name]) for name in names}
    data = {"numpy": ours, "torch": theirs, "difference": difference}
    data |= {"largest_difference": largest, "relative_differences": relative}
    figure = new_figure(5.2)
    _draw_gradients(figure, data)
    apart = [
        f"d_{name} (relative difference {number(relative[name])})"
        for name in names
        if not relative[name] < tolerance
    ]
    agree = f"all {len(names)} agree: relative difference below {power(tolerance)}"
    verdict = f"they differ in {listing(apart)}" if apart else agree
    shapes = ", ".join(f"d_{name} {ours[name].shape}" for name in names)
    alt = (
        "Gradients from NumPy, from torch, and their difference, as coloured grids: "
        f"{shapes}. Result: {verdict}."
    )
    return Picture(figure, data, alt)


def _draw_gradients(figure, data):
    rows = {"NumPy": data["numpy"], "torch": data["torch"]}
    rows["difference,\nsame colours"] = data["difference"]
    widths = [max(1.7, min(4.0, _matrix(g).shape[1] ** 0.5)) for g in data["numpy"].values()]
    axes = figure.subplots(3, len(widths), width_ratios=widths, squeeze=False)
    for line, (label, grads) in zip(axes, rows.items(), strict=True):
        line[0].set_ylabel(label, fontsize=palette.FONT_SIZE)
        for ax, (name, values) in zip(line, grads.items(), strict=True):
            heat(ax, _matrix(values), _limit(data, name))
    for (top, middle, bottom), name in zip(axes.T, data["numpy"], strict=True):
        top.set_title(f"d_{name}", loc="center")
        scale, most = number(_limit(data, name), 2), data["largest_difference"][name]
        middle.set_xlabel(f"colours to ±{scale}", fontsize=palette.SMALL)
        bottom.set_xlabel(f"at most\n{_size(most)}", fontsize=palette.SMALL)


def _limit(data, name):
    return max(np.abs(data["numpy"][name]).max(), np.abs(data["torch"][name]).max(), 1e-300)


def _size(difference):
    return power(difference) if difference < 1e-3 else number(difference, 2)


def _matrix(values):
    return values if values.ndim == 2 else values.reshape(len(values) if values.ndim else 1, -1)
