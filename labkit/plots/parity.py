"""Lab 06: NumPy and torch, gradient by gradient and second by second."""

import numpy as np

from labkit import palette
from labkit.numerics import relative_error
from labkit.plots.canvas import heat
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import describe
from labkit.plots.slopes import PARAMETER_NAMES, _paired
from labkit.plots.words import listing, number, power, within


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
    ours, theirs = _paired("numpy", numpy_grads, "torch", torch_grads, names)
    difference = {name: ours[name] - theirs[name] for name in names}
    largest = {name: float(np.abs(difference[name]).max()) for name in names}
    relative = {name: relative_error(ours[name], theirs[name]) for name in names}
    figure = new_figure(5.2)
    widths = [max(1.7, min(4.0, _matrix(ours[name]).shape[1] ** 0.5)) for name in names]
    axes = figure.subplots(3, len(names), width_ratios=widths, squeeze=False)
    for column, name in enumerate(names):
        limit = max(np.abs(ours[name]).max(), np.abs(theirs[name]).max(), 1e-300)
        for row, values in enumerate((ours[name], theirs[name], difference[name])):
            heat(axes[row, column], _matrix(values), limit)
        axes[0, column].set_title(f"d_{name}", loc="center")
        axes[1, column].set_xlabel(f"colours to ±{number(limit, 2)}", fontsize=palette.SMALL)
        axes[2, column].set_xlabel(
            f"at most\n{_size(largest[name])}",
            fontsize=palette.SMALL,
        )
    for row, label in enumerate(("NumPy", "torch", "difference,\nsame colours")):
        axes[row, 0].set_ylabel(label, fontsize=palette.FONT_SIZE)
    worst = [name for name in names if not relative[name] < tolerance]
    verdict = (
        f"all {len(names)} agree: relative difference below {power(tolerance)}"
        if not worst
        else (
            "they differ in "
            + listing(
                f"d_{name} (relative difference {within(relative[name], tolerance)})"
                for name in worst
            )
        )
    )
    shapes = ", ".join(f"d_{name} {ours[name].shape}" for name in names)
    alt = (
        "Gradients from NumPy, from torch, and their difference, as coloured grids: "
        f"{shapes}. Result: {verdict}."
    )
    data = {
        "numpy": ours,
        "torch": theirs,
        "difference": difference,
        "largest_difference": largest,
        "relative_differences": relative,
    }
    return Picture(figure, data, alt)


def _size(difference):
    return power(difference) if difference < 1e-3 else number(difference, 2)


def _matrix(values):
    return values if values.ndim == 2 else values.reshape(len(values) if values.ndim else 1, -1)


@house_style
def timing(seconds):
    """Seconds a step for two ways to compute the same, one group of bars a setting.

    Measured times change from run to run, and so does the alternative text: tag the cell
    `nbval-ignore-output`.

    Args:
        seconds: dict from a setting, such as "B = 1, T = 10", to a dict from the way's name,
            such as "NumPy" and "torch", to seconds; the same ways in every setting.

    Returns:
        Picture; data: seconds (as given), ratios (dict: seconds of the second way over
        seconds of the first).

    Raises:
        ValueError: settings do not have the same two ways, or a time is not positive.
    """
    ways = _ways(seconds)
    ratios = {setting: float(times[ways[1]] / times[ways[0]]) for setting, times in seconds.items()}
    figure = new_figure(0.9 + 0.78 * len(seconds))
    ax = figure.subplots()
    for group, times in enumerate(seconds.values()):
        for offset, way, colour in (
            (-0.19, ways[0], palette.BLUE),
            (0.19, ways[1], palette.VERMILLION),
        ):
            ax.barh(group + offset, times[way], height=0.36, color=colour)
            ax.text(
                times[way] * 1.06,
                group + offset,
                f"{way} {_duration(times[way])}",
                va="center",
                fontsize=palette.SMALL,
                color=palette.label_colour(colour),
            )
    _finish_timing(ax, seconds, ratios, ways)
    parts = "; ".join(
        f"{setting}: {ways[0]} {_duration(times[ways[0]])}, {ways[1]} {_duration(times[ways[1]])}, "
        f"ratio {number(ratios[setting], 2)}"
        for setting, times in seconds.items()
    )
    alt = f"Bars of time a step, logarithmic. {parts}."
    return Picture(figure, {"seconds": seconds, "ratios": ratios}, alt)


def _ways(seconds):
    if not isinstance(seconds, dict) or not seconds:
        raise ValueError(f"timing needs a dict from setting to times, got {describe(seconds)}")
    ways = list(next(iter(seconds.values())))
    for setting, times in seconds.items():
        if len(ways) != 2 or list(times) != ways or not all(t > 0 for t in times.values()):
            raise ValueError(
                "timing needs the same two ways with positive seconds everywhere; "
                f"{setting!r} has {times}"
            )
    return ways


def _finish_timing(ax, seconds, ratios, ways):
    everything = [t for times in seconds.values() for t in times.values()]
    low, high = min(everything) / 2.5, max(everything)
    ax.set_xscale("log")
    ax.set_xlim(low, high * (high / low) ** 0.2)  # room for the words at the bars' ends
    for group, ratio in enumerate(ratios.values()):
        ahead = ways[0] if ratio >= 1 else ways[1]
        ax.text(
            1.02,
            group,
            f"{ahead} {number(max(ratio, 1 / ratio), 2)}×\nfaster",
            va="center",
            ha="left",
            transform=ax.get_yaxis_transform(),
            fontweight="bold",
            fontsize=palette.SMALL,
        )
    ax.set_yticks(range(len(seconds)), list(seconds))
    ax.tick_params(axis="y", length=0)
    ax.invert_yaxis()
    ax.spines["left"].set_visible(False)
    ax.set_xlabel("seconds a step, logarithmic")


def _duration(seconds):
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{number(seconds / size, 2)} {unit}"
    return f"{number(seconds / 1e-6, 2)} µs"
