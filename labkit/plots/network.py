"""Lab 03: the unrolled network with real activations; softmax."""

import numpy as np
from matplotlib.colors import Normalize
from matplotlib.patches import Rectangle

from labkit.plots import palette
from labkit.plots.canvas import DIVERGING, bare, cell, note, readable_on
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, as_steps, require_finite
from labkit.plots.words import number, numbers

# Rows of the unrolled picture, from the top, in data units.
OUTPUT, HIDDEN, INPUT = 0.0, 2.75, 5.0


@house_style
def unrolled(tokens, outputs, hidden_states, idx_to_word, max_steps=9):
    """The network unrolled in time, with its activations: one column a step.

    From the bottom: the token read, the hidden state as a coloured strip (blue −1, white 0,
    vermillion +1), the output as one bar for each word with its probability.

    Args:
        tokens: list of T words, the inputs.
        outputs: `(T, C, 1)` or `(T, C)` array or list, as `forward_pass` returns.
        hidden_states: T + 1 columns `(H, 1)`; entry 0 is the state before the first input.
        idx_to_word: dict from index to word, to name the bars.
        max_steps: later steps are left out, and the picture says so.

    Returns:
        Picture; data: tokens, outputs `(T, C)`, hidden_states `(T + 1, H)`, all T steps.

    Raises:
        ValueError: lengths do not fit together, or a number is NaN or infinite.
    """
    tokens = list(tokens)
    if not tokens:
        raise ValueError("tokens is empty: there is no step to draw")
    probabilities = as_steps("outputs", outputs, steps=len(tokens), letters="(T, C)")
    states = as_steps("hidden_states", hidden_states, steps=len(tokens) + 1, letters="(T + 1, H)")
    require_finite("outputs", probabilities)
    require_finite("hidden_states", states)
    shown = min(len(tokens), max_steps)
    words = [str(idx_to_word.get(c, c)) for c in range(probabilities.shape[1])]
    figure = new_figure(4.5)
    ax = bare(figure.subplots())
    _strip(ax, -1, states[0])
    for t in range(shown):
        _arrows(ax, t)
        _strip(ax, t, states[t + 1])
        cell(
            ax, t, INPUT, str(tokens[t]), palette.SHADE, width=0.62, height=0.55, fontweight="bold"
        )
        _bars(ax, t, probabilities[t], words)
    _row_names(ax, shown, len(tokens))
    data = {"tokens": tokens, "outputs": probabilities, "hidden_states": states}
    return Picture(figure, data, _unrolled_alt(tokens, probabilities, states, words, shown))


def _strip(ax, t, state):
    height = 1.9
    colours = DIVERGING(Normalize(-1, 1)(state))
    edges = HIDDEN - height / 2 + height * np.linspace(0, 1, len(state) + 1)
    for top, bottom, colour in zip(edges[:-1], edges[1:], colours, strict=True):
        ax.add_patch(Rectangle((t - 0.17, top), 0.34, bottom - top, facecolor=colour, linewidth=0))
    frame = {"fill": False, "edgecolor": palette.MUTED, "linewidth": 0.9}
    ax.add_patch(Rectangle((t - 0.17, edges[0]), 0.34, height, **frame))


def _arrows(ax, t):
    style = {"arrowstyle": "-|>", "color": palette.MUTED, "linewidth": 1.2}
    style |= {"shrinkA": 0, "shrinkB": 0}
    for start, end in (
        ((t - 0.8, HIDDEN), (t - 0.2, HIDDEN)),
        ((t, INPUT - 0.3), (t, HIDDEN + 1.0)),
        ((t, HIDDEN - 1.0), (t, OUTPUT + 0.75)),
    ):
        ax.annotate("", xy=end, xytext=start, arrowprops=style)


def _bars(ax, t, probabilities, words):
    """One horizontal bar for each word, labelled where it is."""
    height = 1.5 / len(words)
    for c, (word, p) in enumerate(zip(words, probabilities, strict=True)):
        y = OUTPUT - 0.75 + (c + 0.5) * height
        colour = palette.series_colour(c)
        ax.add_patch(
            Rectangle((t - 0.2, y - height * 0.4), 0.35 * p, height * 0.8, facecolor=colour)
        )
        if height > 0.22:
            ax.text(t - 0.23, y, word, ha="right", va="center", fontsize=8)
            ax.text(t - 0.17 + 0.35 * p, y, f"{p:.2f}", va="center", fontsize=8)


def _row_names(ax, shown, steps):
    for y, text in ((OUTPUT, "output o"), (HIDDEN, "hidden state h"), (INPUT, "input x")):
        note(ax, -1.35, y, text, palette.MUTED, ha="right")
    note(ax, -1, HIDDEN + 1.25, "before\nstep 0", palette.MUTED, size=8.5)
    for x, value, text in ((-2.3, -1, "−1"), (-1.95, 0, "0"), (-1.6, 1, "+1")):
        colour = DIVERGING(Normalize(-1, 1)(value))
        look = {"face": colour, "ink": readable_on(colour), "fontsize": 8}
        cell(ax, x, HIDDEN + 0.5, text, width=0.35, height=0.36, **look)
    for t in range(shown):
        note(ax, t, INPUT + 0.62, f"t = {t}", palette.MUTED, size=8.5)
    if steps > shown:
        note(ax, shown - 0.35, HIDDEN, f"… {steps - shown} more", palette.MUTED, ha="left")
    ax.set_xlim(-2.9, max(shown, 5) - 0.3 + (0.8 if steps > shown else 0))
    ax.set_ylim(INPUT + 0.95, OUTPUT - 0.95)


def _unrolled_alt(tokens, probabilities, states, words, shown):
    guesses = [
        f"after {tokens[t]}: {words[probabilities[t].argmax()]} {number(probabilities[t].max(), 2)}"
        for t in range(shown)
    ]
    return (
        f"The network unrolled over {shown} of {len(tokens)} steps, {states.shape[1]} hidden units."
        f" Likeliest next word and its probability, {'; '.join(guesses)}. Hidden activations lie "
        f"between {number(states.min(), 2)} and {number(states.max(), 2)}."
    )


@house_style
def softmax_picture(logits, softmax, words=None):
    """Logits above, the probabilities that `softmax` makes of them below.

    Args:
        logits: array `(C,)` or `(C, 1)`.
        softmax: the learner's function; called once, with the column `(C, 1)`.
        words: names of the C entries; optional.

    Returns:
        Picture; data: logits `(C,)`, probabilities `(C,)`, total.

    Raises:
        ValueError: `softmax` returned another shape, or NaN.
    """
    logits = np.ravel(np.asarray(logits, dtype=np.float64))
    result = softmax(logits[:, None].copy())
    column = as_array("softmax(logits)", result, (len(logits), 1), "(C, 1)")
    require_finite("softmax(logits)", column)
    probabilities = column[:, 0]
    words = [str(c) for c in range(len(logits))] if words is None else [str(w) for w in words]
    figure = new_figure(3.0)
    left, right = figure.subplots(1, 2)
    _columns(left, words, logits, "logits", palette.BLUE, digits=2)
    title = f"softmax: they sum to {number(probabilities.sum(), 4)}"
    _columns(right, words, probabilities, title, palette.VERMILLION, digits=3)
    alt = (
        f"Two bar charts. Logits of {', '.join(words)}: {numbers(logits)}. Their softmax: "
        f"{numbers(probabilities)}, in all {number(probabilities.sum(), 4)}."
    )
    data = {"logits": logits, "probabilities": probabilities, "total": float(probabilities.sum())}
    return Picture(figure, data, alt)


def _columns(ax, words, values, title, colour, digits):
    bars = ax.bar(words, values, color=colour, width=0.7)
    texts = [f"{value:.{digits}f}".replace("-", "\N{MINUS SIGN}") for value in values]
    ax.bar_label(bars, texts, padding=2, fontsize=palette.SMALL)
    ax.axhline(0, color=palette.MUTED, linewidth=0.8)
    ax.set_title(title)
    ax.margins(y=0.18)
    ax.set_yticks([])
    ax.spines[["left", "bottom"]].set_visible(False)
    ax.tick_params(length=0)
