"""Lab 04: analytic gradients against numerical ones."""

import numpy as np

from labkit.numerics import relative_error
from labkit.plots import palette
from labkit.plots.canvas import note
from labkit.plots.pairs import PARAMETER_NAMES, paired
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.words import number, power, within


@house_style
def gradient_agreement(analytic, numerical, names=PARAMETER_NAMES, tolerance=1e-6):
    """Analytic against numerical gradients, entry by entry, one panel a parameter.

    On the diagonal the two agree.

    Args:
        analytic, numerical: sequences of arrays, in the order of `names`, pairwise of one
            shape.
        tolerance: the relative error under which a parameter counts as agreeing.

    Returns:
        Picture; data: analytic, numerical (dicts from name to array), relative_errors (dict).

    Raises:
        ValueError: counts or shapes differ, or a number is NaN.
    """
    ours, measured = paired("analytic", analytic, "numerical", numerical, names)
    errors = {name: relative_error(ours[name], measured[name]) for name in names}
    figure = new_figure(2.3)
    axes = np.ravel(figure.subplots(1, len(names)))
    for ax, name in zip(axes, names, strict=True):
        _scatter(ax, name, ours[name], measured[name], errors[name], tolerance)
    axes[0].set_ylabel("analytic", fontsize=palette.SMALL)
    if max(errors.values()) < tolerance:
        verdict = f"All {len(errors)} parameters agree: relative error below {power(tolerance)}"
    else:
        parts = (f"{name}: relative error {within(e, tolerance)}" for name, e in errors.items())
        verdict = "; ".join(parts)
    alt = (
        "Analytic gradients against numerical ones, every entry a point, the diagonal is "
        f"agreement. {verdict}."
    )
    data = {"analytic": ours, "numerical": measured, "relative_errors": errors}
    return Picture(figure, data, alt)


def _scatter(ax, name, ours, measured, error, tolerance):
    good = error < tolerance
    colour, marker = (palette.BLUE, "o") if good else (palette.VERMILLION, "X")
    limit = 1.15 * max(np.abs(ours).max(), np.abs(measured).max(), 1e-12)
    look = {"color": colour, "markersize": 4.5, "alpha": 0.7, "markeredgewidth": 0}
    ax.axline((0, 0), slope=1, color=palette.MUTED, linewidth=1)
    ax.plot(measured.ravel(), ours.ravel(), marker, **look)
    ax.set(xlim=(-limit, limit), ylim=(-limit, limit), box_aspect=1)
    ax.set_title(f"d_{name}", pad=22)
    apart = power(error) if good else f"{number(100 * error, 2)} %"
    note(ax, 0, 1.1, f"error {apart}", ha="left", size=palette.SMALL, transform=ax.transAxes)
    ax.locator_params(nbins=3)
    if len(ax.figure.axes) > 5:  # the panels are too narrow for the labels of three ticks
        digit = 10.0 ** np.floor(np.log10(limit))
        outermost = digit * np.floor(limit / digit)
        ax.set_xticks([-outermost, outermost])
    ax.set_xlabel("numerical", fontsize=palette.SMALL)
