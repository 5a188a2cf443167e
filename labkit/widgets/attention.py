"""Lab 12: point into an attention map, and see where one word looks."""

import numpy as np
from ipywidgets import IntSlider

from labkit import plots
from labkit.plots import palette
from labkit.plots.attention import checked_weights, percent
from labkit.widgets.errors import LearnerError, call
from labkit.widgets.frame import LabWidget, View
from labkit.widgets.svg import SMALL, WIDTH, Canvas, fitting

TOP, BARS = 96, 46  # where the grid begins; the height of a bar of weight 1
LEFT, RIGHT = 92, 20


def attention_map(weights_of, words):
    """Move through the words; see where each one looks, head by head.

    The question: which word does each head look for, and from where?

    Args:
        weights_of: function of the list of words to weights `(heads, T, T)`; it is called
            once, and calls the learner's own.
        words: T strings, 2 or more.

    Returns:
        LabWidget; data: words, query (the row pointed at), head, weights `(T,)` of that row,
        most (the column it looks at most).
    """
    words = [str(word) for word in words]
    heads, problem = np.zeros((0, 0, 0)), None
    try:
        heads = _weights(weights_of, words)
    except Exception as found:  # shown in the widget's place, as for every widget
        problem = found

    def look(query, head):
        if problem is not None:
            raise problem
        return _view(words, heads[head], query, head, len(heads))

    def static(query, head):
        return plots.attention_map(words, heads[head], query)

    count = max(1, len(heads))
    controls = {"query": IntSlider(len(words) - 1, 0, len(words) - 1, description="word")}
    controls["head"] = IntSlider(0, 0, count - 1, description="head", disabled=count == 1)
    return LabWidget(controls, look, static)


def _weights(weights_of, words):
    found = call(weights_of, list(words))
    try:
        return checked_weights(found, len(words), (None, None, None))
    except ValueError as problem:
        raise LearnerError(f"✗ {problem}") from None


def _view(words, weights, query, head, heads):
    row = weights[query]
    most = int(row.argmax())
    of = f"Head {head}: " if heads > 1 else ""
    said = (
        f"{of}{words[query]} at place {query} looks most at {words[most]} at place {most}, "
        f"with {percent(row[most])} of its weight."
    )
    alt = (
        f"A grid of {len(words)} by {len(words)} weights, a row for each word that looks, "
        f"with bars above for the row pointed at. {said}"
    )
    data = {"words": words, "query": query, "head": head, "weights": row, "most": most}
    return View(data, _draw(words, weights, query).html(alt), said, alt)


def _draw(words, weights, query):
    size = min(30.0, (WIDTH - LEFT - RIGHT) / len(words))
    canvas = Canvas(TOP + size * len(words) + 12)
    wide = max(len(word) for word in words)
    small = fitting("m" * wide, size * 0.98, size=SMALL)
    canvas.text(LEFT - 12, BARS / 2 + 6, "weight", palette.MUTED, "end", size=SMALL)
    for column, word in enumerate(words):
        weight, x = float(weights[query, column]), LEFT + column * size
        tall = BARS * weight
        canvas.rect(x + 1, 8 + BARS - tall, size - 2, tall, palette.BLUE,
                    tip=f"{words[query]} to {word}: {percent(weight)}")  # fmt: skip
        if small >= 7:
            canvas.text(x + size / 2, TOP - 22, word, anchor="middle", size=small)
    _grid(canvas, words, weights, query, size)
    return canvas


def _grid(canvas, words, weights, query, size):
    for row, word in enumerate(words):
        y, here = TOP + row * size, row == query
        colour = palette.VERMILLION if here else palette.INK
        if size >= 12 or here:
            canvas.text(LEFT - 12, y + size / 2, word, colour, "end", min(SMALL, size), here)
        for column in range(len(words)):
            weight = float(weights[row, column])
            tip = f"{word} ({row}) to {words[column]} ({column}): {percent(weight)}"
            canvas.rect(LEFT + column * size, y, size - 1, size - 1, _shade(weight), "#e4e4e4", tip)
    canvas.line(_frame(LEFT, TOP + query * size, size * len(words), size), palette.VERMILLION, 1.6)


def _frame(x, y, width, height):
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]


def _shade(weight):
    """White at 0, blue at 1."""
    low, high = palette.PAPER, palette.BLUE
    mixed = (
        round(int(low[i : i + 2], 16) * (1 - weight) + int(high[i : i + 2], 16) * weight)
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in mixed)
