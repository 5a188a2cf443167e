"""Lab 04: loss against any one weight, with the line that the learner's gradient predicts."""

import functools

import numpy as np
from ipywidgets import Dropdown, FloatSlider, IntSlider

from labkit import plots
from labkit.numerics import relative_error
from labkit.plots import palette
from labkit.plots.pairs import PARAMETER_NAMES
from labkit.plots.words import number, within
from labkit.widgets.axes import Axes
from labkit.widgets.errors import LearnerError, call
from labkit.widgets.frame import LabWidget, View
from labkit.widgets.svg import WIDTH, Canvas, signed

POINTS = 41


def tangent(loss, gradients, params, names=PARAMETER_NAMES):
    """Loss against one weight, chosen by matrix, row and column, with its tangent.

    The question: is there a weight whose line does not touch the curve?

    Args:
        loss: function from params to the loss, in nats.
        gradients: function from params to the gradients, in the order of params; called once.
        params: list or tuple of 2-D arrays, left as they are.
        names: what the arrays are called.

    Returns:
        LabWidget; data: name, row, column, weight, weights `(N,)`, losses `(N,)`, line
        `(N,)`, slope (the gradient's entry), measured_slope, relative_error.
    """
    arrays = [np.array(param, dtype=float) for param in params]
    places = {name: position for position, name in enumerate(names)}

    def loss_at(name, row, column, weight):
        changed = list(arrays)
        changed[places[name]] = arrays[places[name]].copy()
        changed[places[name]][row, column] = weight
        return float(call(loss, tuple(changed), name="the loss"))

    @functools.cache
    def grads():
        found = call(gradients, tuple(a.copy() for a in arrays), name="the backward pass")
        shapes = [np.shape(grad) for grad in found]
        if shapes != [a.shape for a in arrays]:
            raise LearnerError(f"✗ the gradients have shapes {shapes}; the parameters differ")
        return found

    @functools.lru_cache(maxsize=64)
    def curve(name, row, column, width):
        weight = float(arrays[places[name]][row, column])
        weights = np.linspace(weight - width, weight + width, POINTS)
        at = functools.partial(loss_at, name, row, column)
        h = 1e-5
        measured = (at(weight + h) - at(weight - h)) / (2 * h)
        return weight, weights, np.array([at(w) for w in weights]), at(weight), measured

    def look(name, row, column, width):
        # While the array changes, the sliders still stand where the last one had entries.
        row, column = np.minimum((row, column), np.subtract(arrays[places[name]].shape, 1))
        slope = float(grads()[places[name]][row, column])
        return _view(name, int(row), int(column), slope, *curve(name, row, column, width))

    def static(name, row, column, width):
        at, slope = functools.partial(loss_at, name, row, column), grads()[places[name]]
        weight = arrays[places[name]][row, column]
        return plots.tangent(at, weight, slope[row, column], f"{name}[{row}, {column}]", width)

    return LabWidget(_controls(arrays, places), look, static)


def _controls(arrays, places):
    start = "V" if "V" in places else next(iter(places))
    controls = {
        "name": Dropdown(options=list(places), value=start, description="array"),
        "row": IntSlider(0, 0, 1, description="row"),
        "column": IntSlider(0, 0, 1, description="column"),
        "width": FloatSlider(2.0, min=0.1, max=5.0, step=0.1, description="to each side"),
    }

    def fit(_=None):
        rows, columns = arrays[places[controls["name"].value]].shape
        for axis, size in (("row", rows), ("column", columns)):
            # Never a range of one: the slider's own script refuses it.
            controls[axis].max = max(size - 1, 1)  # ipywidgets pulls the value in
            controls[axis].disabled = size == 1
            controls[axis].value *= size > 1

    # Before the frame's own observer: rows that the new array lacks must never be asked for.
    controls["name"].observe(fit, names="value")
    fit()
    return controls


def _view(name, row, column, slope, weight, weights, losses, loss, measured):
    if not np.isfinite([slope, loss, measured, *losses]).all():
        raise ValueError("the loss or its gradient is not a finite number")
    # A slope of 0 is measured as some 1e-12, by rounding: they agree.
    flat = max(abs(slope), abs(measured)) < 1e-8
    error = 0.0 if flat else relative_error(slope, measured)
    data = {"name": name, "row": row, "column": column, "weight": weight, "weights": weights}
    data |= {"losses": losses, "line": loss + slope * (weights - weight), "slope": slope}
    data |= {"measured_slope": measured, "relative_error": error}
    touches = error < 1e-4
    said = (
        f"{name}[{row}, {column}] = {number(weight)}: your gradient says {number(slope, 4)}, "
        f"measured {number(0.0 if flat else measured, 4)}; relative difference "
        f"{within(error, 1e-4)}. "
        + ("The line touches the curve. " if touches else "The line crosses the curve. ")
        + f"Shown from {number(weights[0])} to {number(weights[-1])}."
    )
    alt = (
        f"Loss in nats against one weight: it lies between {number(losses.min())} and "
        f"{number(losses.max())}. With the line that its gradient predicts. {said}"
    )
    return View(data, _draw(data, loss, touches).html(alt), said, alt)


def _draw(data, loss, touches):
    canvas, weights, losses = Canvas(350), data["weights"], data["losses"]
    room = 0.12 * max(np.ptp(losses), 1e-3)
    limits = (losses.min() - room, losses.max() + room)
    axes = Axes(canvas, (78, 16, WIDTH - 140, 296), (weights[0], weights[-1]), limits)
    axes.frame(signed(f"{data['name']}[{data['row']}, {data['column']}]"), "loss, nats")
    colour = palette.GREEN if touches else palette.VERMILLION
    low, high = limits
    line = np.where((data["line"] >= low) & (data["line"] <= high), data["line"], np.nan)
    axes.plot(weights, losses, palette.BLUE)
    axes.plot(weights, line, colour, dash=(0, (4, 2)))
    canvas.dot(axes.x(data["weight"]), axes.y(loss), palette.INK, 5, f"loss {loss:.4f} nats")
    last = np.flatnonzero(np.isfinite(line))[-1]
    ends = [(losses[-1], "loss", palette.BLUE), (line[last], "your gradient", colour)]
    axes.labels(ends)
    return canvas
