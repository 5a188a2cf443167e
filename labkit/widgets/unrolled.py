"""Lab 03: walk through a sequence, one step at a time."""

import functools
from html import escape

import numpy as np
from ipywidgets import IntSlider

from labkit import plots
from labkit.plots import palette
from labkit.plots.shapes import as_steps, require_finite
from labkit.plots.words import number
from labkit.widgets.errors import call, pair
from labkit.widgets.frame import LabWidget, View
from labkit.widgets.svg import SMALL, WIDTH, Canvas, diverging, fitting, signed

LEFT = 84


def unrolled(forward_pass, params, inputs, words, idx_to_word):
    """Step through a sequence: what goes in, what the state becomes, what comes out.

    The question: the input of two steps is the same; is the state?

    Args:
        forward_pass: the learner's own; run once, from a zero state.
        params: `(U, V, W, b_hidden, b_out)`.
        inputs: one-hot columns `(T, C, 1)` of the words.
        words: list of T words (up to 12 read well).
        idx_to_word: dict from index to word.

    Returns:
        LabWidget; data: t, x, h_before, h, o of the step, outputs `(T, C)`, hidden_states
        `(T + 1, H)`.
    """

    @functools.cache
    def run():
        state = np.zeros((params[1].shape[0], 1))
        found = pair(call(forward_pass, inputs, state, params), "forward_pass", "two lists")
        outputs = as_steps("outputs", found[0], len(words), letters="(T, C)")
        states = as_steps("hidden_states", found[1], len(words) + 1, letters="(T + 1, H)")
        require_finite("outputs", outputs)
        require_finite("hidden_states", states)
        return outputs, states

    names = [str(idx_to_word.get(c, c)) for c in range(len(params[4]))]
    return LabWidget(
        {"t": IntSlider(0, 0, len(words) - 1, description="step t")},
        lambda t: _view(t, words, inputs, *run(), names),
        lambda t: plots.unrolled(words, *run(), idx_to_word),
    )


def _view(t, words, inputs, outputs, states, names):
    o, before, h = outputs[t], states[t], states[t + 1]
    likeliest, moved = names[o.argmax()], np.linalg.norm(h - before)
    said = (
        f"Step {t} reads {words[t]}. The state moves by {number(moved, 2)}, from length "
        f"{number(np.linalg.norm(before), 2)} to {number(np.linalg.norm(h), 2)}. "
        f"Likeliest next: {likeliest}, {number(o.max(), 2)}."
    )
    alt = f"The network unrolled over {len(words)} steps, {len(h)} hidden units. {said}"
    data = {"t": t, "x": np.ravel(inputs[t]), "h_before": before, "h": h, "o": o}
    data |= {"outputs": outputs, "hidden_states": states}
    svg = _draw(t, words, outputs, states, names).html(alt)
    return View(data, svg, said, alt, _table(t, data, names))


def _draw(now, words, outputs, states, names):
    canvas = Canvas(312)
    wide = (WIDTH - LEFT - 8) / (len(words) + 1)
    for y, text in ((42, "output o"), (168, "state h"), (270, "input x")):
        canvas.text(LEFT - 14, y, text, palette.MUTED, "end")
    x = LEFT + (now + 1) * wide
    canvas.rect(x, 2, wide, 308, "#eef5fa", palette.BLUE)
    for column in range(len(words) + 1):
        middle = LEFT + (column + 0.5) * wide
        _strip(canvas, middle, states[column], f"hidden_states[{column}]")
        if column == 0:
            canvas.text(middle, 240, "before", palette.MUTED, "middle", SMALL)
            continue
        step = column - 1
        canvas.line([(middle - wide + 15, 168), (middle - 15, 168)], palette.MUTED, 1.2)
        canvas.line([(middle, 228), (middle, 256)], palette.MUTED, 1.2)
        canvas.line([(middle, 82), (middle, 106)], palette.MUTED, 1.2)
        _bars(canvas, middle, wide, outputs[step], names)
        canvas.rect(middle - wide * 0.36, 258, wide * 0.72, 26, palette.SHADE, palette.MUTED)
        size = fitting(words[step], wide * 0.66, bold=True)
        canvas.text(middle, 271, words[step], anchor="middle", size=size, bold=True)
        canvas.text(middle, 298, f"t = {step}", palette.MUTED, "middle", SMALL)
    return canvas


def _strip(canvas, middle, state, name):
    tall = 120 / len(state)
    for unit, value in enumerate(state):
        tip = signed(f"{name}[{unit}] = {value:.4f}")
        canvas.rect(middle - 12, 108 + unit * tall, 24, tall + 0.3, diverging(value), tip=tip)
    canvas.rect(middle - 12, 108, 24, 120, "none", palette.MUTED)


def _bars(canvas, middle, wide, probabilities, names):
    tall, room = 72 / len(names), wide * 0.5
    for c, (name, p) in enumerate(zip(names, probabilities, strict=True)):
        y, left = 8 + c * tall, middle - wide * 0.08
        tip = f"P({name}) = {p:.4f}"
        colour = palette.series_colour(c)
        canvas.rect(left, y + 1, max(room * p, 0.5), tall - 2, colour, tip=tip)
        if tall > 11:
            size = fitting(name, wide * 0.36, 11)
            canvas.text(left - 3, y + tall / 2, name, anchor="end", size=size)


def _table(t, data, names):
    """The step in numbers, for hands without a mouse and for screen readers."""
    rows = [
        ("x", ", ".join(f"{name} {v:g}" for name, v in zip(names, data["x"], strict=True))),
        (f"hidden_states[{t}]", _listed(data["h_before"])),
        (f"hidden_states[{t + 1}]", _listed(data["h"])),
        ("o", ", ".join(f"{n} {v:.3f}" for n, v in zip(names, data["o"], strict=True))),
    ]
    cells = "".join(
        f'<tr><th scope="row" style="text-align:left;padding-right:1em;white-space:nowrap;'
        f'vertical-align:top">{escape(name)}</th>'
        f'<td style="text-align:left">{escape(text)}</td></tr>'
        for name, text in rows
    )
    return f'<table style="line-height:1.5;font-variant-numeric:tabular-nums">{cells}</table>'


def _listed(values, most=12):
    more = f" … {len(values) - most} more" if len(values) > most else ""
    return signed(", ".join(f"{value:.2f}" for value in values[:most])) + more
