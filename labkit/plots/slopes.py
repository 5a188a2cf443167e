"""Lab 04: loss against one weight, with the line that its gradient predicts."""

import numpy as np

from labkit import palette
from labkit.numerics import relative_error
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, describe, require_finite, same_length
from labkit.plots.words import number, power, within

PARAMETER_NAMES = ("U", "V", "W", "b_hidden", "b_out")


@house_style
def tangent(loss_of_weight, weight, slope, name="one weight", width=1.0, num_points=61):
    """Loss against one weight, with the line that the gradient predicts.

    A right gradient touches the curve; a wrong one crosses it.

    Args:
        loss_of_weight: function from a float, the weight, to the loss in nats; called
            `num_points + 3` times.
        weight: float, the weight's present value.
        slope: float, the gradient's entry for this weight, in nats for one unit of weight.
        name: what the weight is called, such as "V[0, 1]".
        width: how far to each side of `weight` the curve reaches.
        num_points: points of the curve.

    Returns:
        Picture; data: weights `(N,)`, losses `(N,)`, line `(N,)`, weight, loss, slope,
        measured_slope (central difference, h = 1e-5), relative_error of the two slopes.

    Raises:
        ValueError: `slope` or a loss is no finite number.
    """
    weight = _one_number("weight", weight)
    slope = _one_number("slope", slope)
    weights = np.linspace(weight - width, weight + width, num_points)
    losses = np.array(
        [_one_number(f"loss_of_weight({w:.3g})", loss_of_weight(float(w))) for w in weights]
    )
    loss = _one_number("loss_of_weight(weight)", loss_of_weight(weight))
    h = 1e-5
    measured = float(loss_of_weight(weight + h) - loss_of_weight(weight - h)) / (2 * h)
    line = loss + slope * (weights - weight)
    error = relative_error(slope, measured)
    figure = new_figure(4.0)
    _draw_tangent(figure.subplots(), weights, losses, line, (weight, loss), name, slope, measured)
    agreement = f"Relative difference {within(error, 1e-6)}."
    alt = (
        f"Loss in nats against {name}, from {number(weights[0])} to {number(weights[-1])}, with "
        f"the straight line that the gradient predicts at {number(weight)}, where the loss is "
        f"{number(loss, 4)}. Slope of the line {number(slope, 4)}, measured slope of the curve "
        f"{number(measured, 4)}. {agreement}"
    )
    data = {
        "weights": weights,
        "losses": losses,
        "line": line,
        "weight": weight,
        "loss": loss,
        "slope": slope,
        "measured_slope": measured,
        "relative_error": error,
    }
    return Picture(figure, data, alt)


def _draw_tangent(ax, weights, losses, line, point, name, slope, measured):
    low, high = losses.min(), losses.max()
    room = max(high - low, 1e-9)
    ax.plot(weights, losses, color=palette.BLUE, linewidth=2.8, zorder=2)
    visible = (line > low - 0.25 * room) & (line < high + 0.25 * room)
    ax.plot(
        weights[visible], line[visible], color=palette.VERMILLION, linestyle=(0, (6, 2)), zorder=3
    )
    ax.plot(*point, "o", color=palette.INK, markersize=8, zorder=4)
    ax.set_ylim(low - 0.3 * room, high + 0.3 * room)
    ax.set_xlabel(name)
    ax.set_ylabel("loss, nats")
    ax.grid(True)
    # Above the axes, where no curve can run through the words.
    for text, x, colour in (
        (f"━ loss; its slope at the point is {number(measured, 4)}", 0.0, palette.BLUE),
        (f"╍ the gradient predicts {number(slope, 4)}", 0.55, palette.VERMILLION),
    ):
        ax.text(
            x,
            1.05,
            text,
            transform=ax.transAxes,
            ha="left",
            va="center",
            color=palette.label_colour(colour),
        )


def _one_number(name, value):
    array = np.asarray(value)
    if array.size != 1 or not np.issubdtype(array.dtype, np.number) or not np.isfinite(array).all():
        raise ValueError(f"{name} should be one finite number, got {describe(value)}")
    return float(array.reshape(()))


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
    ours, measured = _paired("analytic", analytic, "numerical", numerical, names)
    errors = {name: relative_error(ours[name], measured[name]) for name in names}
    figure = new_figure(2.3)
    axes = np.ravel(figure.subplots(1, len(names)))
    for position, (ax, name) in enumerate(zip(axes, names, strict=True)):
        limit = 1.15 * max(np.abs(ours[name]).max(), np.abs(measured[name]).max(), 1e-12)
        ax.axline((0, 0), slope=1, color=palette.MUTED, linewidth=1)
        good = errors[name] < tolerance
        ax.plot(
            measured[name].ravel(),
            ours[name].ravel(),
            "o" if good else "X",
            markersize=4.5,
            alpha=0.7,
            color=palette.BLUE if good else palette.VERMILLION,
            markeredgewidth=0,
        )
        ax.set(xlim=(-limit, limit), ylim=(-limit, limit), box_aspect=1)
        ax.set_title(f"d_{name}", pad=22)
        ax.text(
            0,
            1.05,
            f"error {_error_text(errors[name], tolerance)}",
            transform=ax.transAxes,
            fontsize=palette.SMALL,
        )
        ax.locator_params(nbins=3)
        ax.set_xlabel("numerical", fontsize=palette.SMALL)
        if position == 0:
            ax.set_ylabel("analytic", fontsize=palette.SMALL)
    worst = max(errors, key=lambda name: errors[name])
    if errors[worst] < tolerance:
        verdict = f"All {len(errors)} parameters agree: relative error below {power(tolerance)}."
    else:
        verdict = (
            "; ".join(
                f"{name}: relative error {within(e, tolerance)}" for name, e in errors.items()
            )
            + "."
        )
    alt = (
        "Analytic gradients against numerical ones, every entry a point, the diagonal is "
        f"agreement. {verdict}"
    )
    return Picture(
        figure, {"analytic": ours, "numerical": measured, "relative_errors": errors}, alt
    )


def _error_text(error, tolerance):
    return power(error) if error < tolerance else f"{number(100 * error, 2)} %"


def _paired(first_name, first, second_name, second, names):
    """Two dicts from name to float array; a ValueError unless they fit pairwise."""
    same_length(**{first_name: first, second_name: second, "names": names})
    left, right = {}, {}
    for name, a, b in zip(names, first, second, strict=True):
        right[name] = np.asarray(b, dtype=np.float64)
        left[name] = as_array(
            f"{first_name} d_{name}", a, right[name].shape, f"that of {second_name} d_{name}"
        )
        require_finite(f"{first_name} d_{name}", left[name])
        require_finite(f"{second_name} d_{name}", right[name])
    return left, right
