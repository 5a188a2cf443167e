"""Lab 01: type text, and see what the network would be given."""

import functools

from ipywidgets import IntSlider, Layout, Text

from labkit import plots
from labkit.plots import palette
from labkit.plots.shapes import as_array, as_steps
from labkit.widgets.errors import call, pair
from labkit.widgets.frame import LabWidget, View
from labkit.widgets.svg import SMALL, WIDTH, Canvas, fitting

MOST = 14  # words that fit side by side
LEFT, CELL = 120, 22


def tokens(build_vocabulary, encode, one_hot_encode_sequence, sentences, text, max_words=5):
    """Type text; see its words, their indices, UNK, and the one-hot grid.

    The question: how large must a vocabulary be for a sentence to lose nothing?

    Args:
        build_vocabulary, encode, one_hot_encode_sequence: the learner's own.
        sentences: the corpus, a list of lists of words.
        text: what the box holds at first.
        max_words: where the slider stands at first.

    Returns:
        LabWidget; data: words, indices `(T,)`, one_hot `(T, C)`, vocabulary, lost (words
        that became UNK).
    """
    different = len({word for sentence in sentences for word in sentence})

    @functools.lru_cache(maxsize=64)
    def vocabulary(limit):
        found = call(build_vocabulary, sentences, limit)
        return pair(found, "build_vocabulary", "(word_to_idx, idx_to_word)")

    def compute(text, max_words):
        words = text.split()[:MOST]
        word_to_idx, idx_to_word = vocabulary(max_words)
        if not words:
            return words, None, None, idx_to_word, word_to_idx
        indices = call(encode, words, dict(word_to_idx))
        one_hot = call(one_hot_encode_sequence, indices, len(word_to_idx))
        return words, indices, one_hot, idx_to_word, word_to_idx

    controls = {
        "text": Text(text, description="text", layout=Layout(width="430px")),
        "max_words": IntSlider(max_words, 0, different, description="max_words"),
    }
    return LabWidget(
        controls,
        lambda **values: _view(*compute(**values)),
        lambda **values: plots.tokens_picture(*compute(**values)[:4]),
    )


def _view(words, indices, one_hot, idx_to_word, word_to_idx):
    if not words:
        said = "The box is empty: type a word, and its index appears."
        return View({"words": []}, "", said, said)
    indices = as_array("indices", indices, (len(words),), "(T,)").astype(int)
    grid = as_steps("one_hot", one_hot, len(words), len(word_to_idx), "(T, C)")
    unknown = word_to_idx["UNK"]
    lost = [w for w, i in zip(words, indices, strict=True) if i == unknown]
    data = {"words": words, "indices": indices, "one_hot": grid, "lost": lost}
    data["vocabulary"] = dict(word_to_idx)
    kinds = "one" if len(lost) == 1 else str(len(lost))
    said = f"C = {grid.shape[1]}. {len(words) - len(lost)} of {len(words)} words have an index of "
    said += f"their own; {kinds} became UNK." if lost else "their own: nothing is lost."
    pairs = ", ".join(f"{w} is {i}" for w, i in zip(words, indices, strict=True))
    alt = f"{len(words)} words and their indices: {pairs}. Below, their one-hot columns. {said}"
    return View(data, _draw(words, indices, grid, idx_to_word, unknown).html(alt), said, alt)


def _draw(words, indices, grid, idx_to_word, unknown):
    steps, size = grid.shape
    wide = min(84, (WIDTH - LEFT - 12) / steps)
    tall = CELL if size <= 20 else max(8, 440 / size)
    canvas = Canvas(92 + tall * size)
    for y, text in ((20, "words"), (54, "indices")):
        canvas.text(LEFT - 12, y, text, palette.MUTED, "end")
    for t, word in enumerate(words):
        x, middle = LEFT + t * wide, LEFT + (t + 0.46) * wide
        lost = indices[t] == unknown
        face, edge = (palette.PAPER, palette.VERMILLION) if lost else (palette.SHADE, palette.MUTED)
        canvas.rect(x, 6, wide * 0.92, 28, face, edge, dash="4 3" if lost else "")
        size_of = fitting(word, wide * 0.86, bold=True)
        canvas.text(middle, 20, word, anchor="middle", size=size_of, bold=True)
        canvas.text(middle, 54, f"{indices[t]}{' UNK' if lost and wide > 50 else ''}",
                    palette.VERMILLION if lost else palette.INK, "middle")  # fmt: skip
    for row in range(size):
        name = idx_to_word.get(row, "?")
        y = 80 + row * tall
        small = min(SMALL, tall)
        canvas.text(LEFT - 12, y + tall / 2, f"{name}  {row}", anchor="end", size=small)
        for t, value in enumerate(grid[:, row]):
            tip = f"step {t}, row {row} ({name}): {value:g}"
            look = (palette.BLUE, palette.BLUE) if value else (palette.PAPER, "#c9c9c9")
            canvas.rect(LEFT + t * wide, y, wide * 0.92, tall - 2, *look, tip=tip)
    return canvas
