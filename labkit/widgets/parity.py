"""Lab 06: NumPy's gradients and torch's, entry by entry, under a magnifying glass."""

import base64
import io

import numpy as np
from ipywidgets import Dropdown, IntSlider
from PIL import Image

from labkit import plots
from labkit.numerics import relative_error
from labkit.plots import palette
from labkit.plots.pairs import PARAMETER_NAMES, paired
from labkit.plots.words import number
from labkit.widgets.frame import LabWidget, View
from labkit.widgets.svg import SMALL, WIDTH, Canvas, diverging, signed

MOST_TIPS = 400  # cells that each get a tip; more would be slow and too small to hit


def side_by_side(numpy_grads, torch_grads, names=PARAMETER_NAMES):
    """NumPy's gradients, torch's, and their difference, magnified as much as you like.

    The question: is the difference zero, or too pale to see?

    Args:
        numpy_grads, torch_grads: sequences of arrays in the order of `names`.

    Returns:
        LabWidget; data: name, numpy, torch, difference (arrays), magnified (what the third
        picture shows), largest_difference, relative_difference.

    Raises:
        ValueError: counts or shapes differ, or a number is NaN.
    """
    ours, theirs = paired("numpy", numpy_grads, "torch", torch_grads, names)
    controls = {
        "name": Dropdown(options=list(names), value=names[0], description="gradient"),
        "power": IntSlider(0, 0, 18, description="magnify the difference by 10 to the"),
    }
    controls["power"].layout.width = "560px"
    return LabWidget(
        controls,
        lambda name, power: _view(name, power, ours[name], theirs[name]),
        lambda name, power: plots.side_by_side(numpy_grads, torch_grads, names),
    )


def _view(name, power, ours, theirs):
    a, b = np.atleast_2d(ours), np.atleast_2d(theirs)
    difference = a - b
    largest, error = float(np.abs(difference).max()), relative_error(a, b)
    limit = max(np.abs(a).max(), np.abs(b).max(), 1e-300)
    data = {"name": name, "numpy": a, "torch": b, "difference": difference}
    data |= {"magnified": difference * 10.0**power, "largest_difference": largest}
    data["relative_difference"] = error
    seen = np.abs(data["magnified"]).max() > 0.02 * limit
    said = (
        f"d_{name}: entries up to {number(limit, 2)}; they differ by {number(largest, 2)} at most, "
        f"relative difference {number(error, 2)}. "
        + (f"Magnified 10^{power} times, the difference " if power else "As it is, the difference ")
        + ("shows." if seen else "is too small to see.")
    )
    alt = f"Three coloured grids of shape {a.shape}: NumPy, torch, their difference. {said}"
    return View(data, _draw(data, power, limit).html(alt), said, alt)


def _draw(data, power, limit):
    rows, columns = data["numpy"].shape
    room = (WIDTH - 60) / 3
    cell = min(26, room / columns, 260 / rows)
    tall = max(cell * rows, 40)
    canvas = Canvas(tall + 70)
    times = f"difference × 10^{power}" if power else "difference"
    panels = (("NumPy", "numpy"), ("torch", "torch"), (times, "magnified"))
    for place, (title, key) in enumerate(panels):
        left = 10 + place * (room + 20)
        wide = max(cell * columns, 40) if columns == 1 else cell * columns
        canvas.text(left, 14, title, bold=True)
        _grid(canvas, (left, 32, wide, cell * rows), data[key], limit, f"d_{data['name']}")
    text = f"blue −{number(limit, 2)}, white 0, vermillion +{number(limit, 2)}"
    canvas.text(10, tall + 54, text, palette.MUTED, size=SMALL)
    return canvas


def _grid(canvas, box, values, limit, name):
    left, top, wide, tall = box
    rows, columns = values.shape
    if values.size > MOST_TIPS:
        canvas.image(left, top, wide, tall, _pixels(values, limit))
    else:
        for row, column in np.ndindex(rows, columns):
            value = values[row, column]
            canvas.rect(
                left + column * wide / columns,
                top + row * tall / rows,
                wide / columns,
                tall / rows,
                diverging(value, limit),
                tip=signed(f"{name}[{row}, {column}]: {value:.6g}"),
            )
    canvas.rect(left, top, wide, tall, "none", palette.MUTED)


def _pixels(values, limit):
    """One pixel an entry, as a base64 PNG."""
    ends = [np.array([int(c[i : i + 2], 16) for i in (1, 3, 5)]) for c in palette.DIVERGING]
    share = np.clip(values / limit, -1, 1)[..., None]
    mixed = ends[1] * (1 - np.abs(share)) + np.where(share > 0, ends[2], ends[0]) * np.abs(share)
    out = io.BytesIO()
    Image.fromarray(mixed.round().astype(np.uint8)).save(out, format="png")
    return base64.b64encode(out.getvalue()).decode("ascii")
