"""Lab 04: how far back a gradient reaches, under a slider for the spectral radius."""

import functools

import numpy as np
from ipywidgets import Checkbox, FloatLogSlider, FloatSlider

from labkit import plots
from labkit.numerics import spectral_radius
from labkit.plots import palette
from labkit.plots.words import number
from labkit.widgets.axes import Axes
from labkit.widgets.errors import call
from labkit.widgets.frame import LabWidget, View
from labkit.widgets.svg import WIDTH, Canvas

LOWEST, HIGHEST = 1e-16, 1e8


def gradient_distance(params, inputs, target, clip_gradient_norm):
    """|dL_T/dh_t| against t for any spectral radius of V, with and without clipping.

    The question: at which radius does the first input still matter, and can clipping mend it?

    Args:
        params: `(U, V, W, b_hidden, b_out)`; V is scaled, the rest stays.
        inputs: one-hot columns `(T, C, 1)` or int array `(T,)`.
        target: the last step's target, a column or its index.
        clip_gradient_norm: the learner's own; given the gradients of all states together.

    Returns:
        LabWidget; data: radius, norms `(T + 1,)`, clipped `(T + 1,)` or None, per_step (the
        factor for each step back), reference (the norms at radius 1).
    """
    U, V, *rest = params
    unit = np.asarray(V, float) / spectral_radius(V)

    @functools.lru_cache(maxsize=64)
    def norms(radius):
        return plots.gradient_norms((U, radius * unit, *rest), inputs, target)

    def clipped(radius, limit):
        # Clipping asks for lengths only, so the length of each gradient stands for it.
        columns = [np.array([[norm]]) for norm in norms(radius)]
        found = call(clip_gradient_norm, columns, limit)
        return np.array([float(np.squeeze(column)) for column in found])

    def look(radius, clip, limit):
        found = clipped(radius, limit) if clip else None
        return _view(round(radius, 3), norms(radius), found, norms(1.0), limit)

    def static(radius, clip, limit):
        lines = {"radius 1": norms(1.0), f"radius {radius:.3g}": norms(radius)}
        return plots.gradient_distance(
            lines | ({"clipped": clipped(radius, limit)} if clip else {})
        )

    controls = {
        "radius": FloatSlider(1.2, min=0.3, max=2.0, step=0.05, description="spectral radius"),
        "clip": Checkbox(False, description="clip, all states together", indent=False),
        "limit": FloatLogSlider(1.0, min=-2, max=1, step=0.25, description="max_norm"),
    }
    return LabWidget(controls, look, static)


def _view(radius, norms, clipped, reference, limit):
    if not np.isfinite(norms).all():
        raise ValueError("the gradient is not finite at this radius")
    factor = _factor(norms)
    fate = "It vanishes." if factor < 0.97 else "It explodes." if factor > 1.03 else "It lasts."
    said = (
        f"Radius {number(radius)}: a factor of {number(factor)} for each step back; at t = 0, "
        f"{number(norms[0] / norms[-1])} times what it was at the loss. {fate}"
    )
    if clipped is not None:
        share = clipped[-1] / norms[-1]
        said += f" Clipped at {number(limit, 2)}: "
        said += (
            "the joint norm is below that, so nothing changes."
            if share == 1
            else f"all times {number(share)}, so the line moves and keeps its slope."
        )
    last = len(norms) - 1
    alt = f"Norm of the last loss's gradient at h_t, t from 0 to {last}, logarithmic. {said}"
    data = {"radius": radius, "norms": norms, "clipped": clipped, "per_step": factor}
    data["reference"] = reference
    return View(data, _draw(data).html(alt), said, alt)


def _draw(data):
    canvas, last = Canvas(360), len(data["norms"]) - 1
    axes = Axes(canvas, (84, 14, WIDTH - 120, 306), (0, last), (LOWEST, HIGHEST), log=True)
    axes.frame(f"t: entry of hidden_states (the loss is at t = {last})", "|∂L / ∂h|", whole=True)
    steps = np.arange(last + 1)
    lines = [
        (data["reference"], "radius 1", palette.MUTED, 1.4, (0, (4, 3))),
        (data["norms"], f"radius {number(data['radius'])}", palette.VERMILLION, 2.6, "solid"),
    ]
    if data["clipped"] is not None:
        lines.append((data["clipped"], "clipped", palette.BLUE, 2.2, palette.DASHES[2]))
    ends = []
    for values, label, colour, width, dash in lines:
        shown = np.where((values >= LOWEST) & (values <= HIGHEST), values, np.nan)
        axes.plot(steps, shown, colour, width, dash)
        seen = np.flatnonzero(np.isfinite(shown))
        if len(seen):
            ends.append((shown[seen[-1]], label, colour))
    axes.labels(ends)
    return canvas


def _factor(norms):
    kept = norms[norms > 0]
    return float((kept[0] / kept[-1]) ** (1 / max(len(kept) - 1, 1)))
