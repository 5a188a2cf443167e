"""Lab 04: loss against one weight, with the line that its gradient predicts."""

import numpy as np

from labkit.numerics import relative_error
from labkit.plots import palette
from labkit.plots.canvas import note
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import describe
from labkit.plots.words import number, within


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
    data = {"weights": weights, "losses": losses, "line": loss + slope * (weights - weight)}
    data |= {"weight": weight, "loss": loss, "slope": slope, "measured_slope": measured}
    data["relative_error"] = relative_error(slope, measured)
    figure = new_figure(4.0)
    _draw_tangent(figure.subplots(), data, name)
    alt = (
        f"Loss in nats against {name}, from {number(weights[0])} to {number(weights[-1])}, with "
        f"the straight line that the gradient predicts at {number(weight)}, where the loss is "
        f"{number(loss, 4)}. Slope of the line {number(slope, 4)}, measured slope of the curve "
        f"{number(measured, 4)}. Relative difference {within(data['relative_error'], 1e-6)}."
    )
    return Picture(figure, data, alt)


def _draw_tangent(ax, data, name):
    weights, losses, line = data["weights"], data["losses"], data["line"]
    room = max(np.ptp(losses), 1e-9)
    low, high = losses.min() - 0.3 * room, losses.max() + 0.3 * room
    ax.plot(weights, losses, color=palette.BLUE, linewidth=2.8, zorder=2)
    seen = np.where((line > low) & (line < high), line, np.nan)
    ax.plot(weights, seen, color=palette.VERMILLION, linestyle=(0, (6, 2)), zorder=3)
    ax.plot(data["weight"], data["loss"], "o", color=palette.INK, markersize=8, zorder=4)
    ax.set(ylim=(low, high), xlabel=name, ylabel="loss, nats")
    ax.grid(True)
    # Above the axes, where no curve can run through the words.
    curve = f"━ loss; its slope at the point is {number(data['measured_slope'], 4)}"
    predicted = f"╍ the gradient predicts {number(data['slope'], 4)}"
    note(ax, 0.0, 1.05, curve, palette.BLUE, ha="left", transform=ax.transAxes)
    note(ax, 0.55, 1.05, predicted, palette.VERMILLION, ha="left", transform=ax.transAxes)


def _one_number(name, value):
    array = np.asarray(value)
    if array.size != 1 or not np.issubdtype(array.dtype, np.number) or not np.isfinite(array).all():
        raise ValueError(f"{name} should be one finite number, got {describe(value)}")
    return float(array.reshape(()))
