"""Lab 01: words, their indices, their one-hot columns."""

from labkit.plots import palette
from labkit.plots.canvas import bare, cell, note
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, as_steps, same_length


@house_style
def tokens_picture(words, indices, one_hot, idx_to_word=None):
    """Words, their indices, and the one-hot grid, one column a word.

    Args:
        words: list of T words (T up to 16 is readable).
        indices: int array or list `(T,)`, as `encode` returns.
        one_hot: array `(T, C, 1)` or `(T, C)`, as `one_hot_encode_sequence` returns.
        idx_to_word: dict, to name the rows of the grid; optional.

    Returns:
        Picture; data: words, indices `(T,)`, one_hot `(T, C)`.

    Raises:
        ValueError: lengths or shapes do not fit together.
    """
    words = list(words)
    same_length(words=words, indices=indices, one_hot=one_hot)
    indices = as_array("indices", indices, (len(words),), "(T,)").astype(int)
    grid = as_steps("one_hot", one_hot, steps=len(words), letters="(T, C)")
    size = grid.shape[1]
    figure = new_figure(min(1.9 + 0.36 * size, 9.0))
    ax = bare(figure.subplots())
    _draw_words(ax, words, indices)
    _draw_grid(ax, grid, idx_to_word)
    columns = max(len(words), 5)
    left = -0.75 - _names_width(idx_to_word, size) * columns / 90
    for y, text in ((-3.2, "words"), (-1.6, "indices"), ((size - 1) / 2, "one-hot")):
        note(ax, left, y, text, palette.MUTED, ha="right")
    ax.set(xlim=(left - 0.09 * columns, columns - 0.4), ylim=(size - 0.4, -3.9))
    pairs = ", ".join(f"{word} is {index}" for word, index in zip(words, indices, strict=True))
    alt = (
        f"{len(words)} words and their indices: {pairs}. Below, a grid of {size} rows and "
        f"{len(words)} columns with {int((grid == 1).sum())} ones; each column holds its 1 in "
        f"row {', '.join(str(row) for row in grid.argmax(axis=1))}."
    )
    return Picture(figure, {"words": words, "indices": indices, "one_hot": grid}, alt)


def _draw_words(ax, words, indices):
    look: dict = {"width": 0.92, "height": 1.0}
    for t, (word, index) in enumerate(zip(words, indices, strict=True)):
        bold: dict = {"fontweight": "bold", "fontsize": _word_size(words)}
        cell(ax, t, -3.2, str(word), palette.SHADE, **look, **bold)
        cell(ax, t, -1.6, str(index), **look)


def _draw_grid(ax, grid, idx_to_word):
    steps, size = grid.shape
    digits = size <= 22 and steps <= 24  # beyond that they would touch each other
    look: dict = {"width": 0.92, "height": 0.92, "fontsize": palette.SMALL}
    for row in range(size):
        name = "" if idx_to_word is None else f"{idx_to_word.get(row, '?')}  "
        note(ax, -0.75, row, f"{name}{row}", ha="right", size=min(palette.SMALL, 260 / size))
        for t, value in enumerate(grid[:, row]):
            face, ink = (palette.BLUE, palette.PAPER) if value else (palette.PAPER, palette.MUTED)
            cell(ax, t, row, f"{value:.3g}" if digits else "", face, ink, **look)


def _names_width(idx_to_word, size):
    """Width of the rows' names, in hundredths of the picture, about."""
    if idx_to_word is None:
        return 3
    return 4 + 1.1 * max(len(str(idx_to_word.get(row, "?"))) for row in range(size))


def _word_size(words):
    """Points at which the longest word fits its cell; bold letters are 0.7 em wide."""
    longest = max(len(str(word)) for word in words)
    cell_points = 0.92 * 0.78 * palette.WIDTH_INCHES * 72 / max(len(words), 5)
    return min(palette.FONT_SIZE, cell_points / (0.72 * max(longest, 1)))
