"""random_batches and sequential_batches: right in many styles, wrong in many ways."""

import random

import numpy as np


def iterator(corpus, batch_size, num_steps, rng):
    """The shape of d2l's code: cut the text first, a list of starts, yield."""
    corpus = corpus[int(rng.integers(0, num_steps)) :]
    starts = list(range(0, (len(corpus) - 1) // num_steps * num_steps, num_steps))
    rng.shuffle(starts)

    def data(pos):
        return corpus[pos : pos + num_steps]

    for i in range(0, len(starts) // batch_size * batch_size, batch_size):
        group = starts[i : i + batch_size]
        yield np.array([data(j) for j in group]), np.array([data(j + 1) for j in group])


def windows(corpus, batch_size, num_steps, rng, drop_last=True):
    """A table of rows with T + 1 tokens, permuted, reshaped to batches at once."""
    offset = rng.choice(num_steps)
    table = np.lib.stride_tricks.sliding_window_view(corpus[offset:], num_steps + 1)[::num_steps]
    full = len(table) // batch_size
    table = rng.permutation(table)[: full * batch_size]
    table = table.reshape(full, batch_size, num_steps + 1)
    return list(zip(table[..., :-1], table[..., 1:], strict=True))


def whole_array(corpus, batch_size, num_steps, rng):
    """One array (batches, 2, B, T)."""
    return np.array([np.stack(pair) for pair in iterator(corpus, batch_size, num_steps, rng)])


def drawn_without_replacement(corpus: np.ndarray, batch_size: int, num_steps: int, rng):
    offset = np.int64(num_steps * rng.random())
    n = (corpus[offset:].size - 1) // num_steps
    count = n // batch_size * batch_size
    places = rng.choice(n, size=count, replace=False) * num_steps + offset
    rows = [(corpus[s : s + num_steps].tolist(), corpus[s + 1 : s + 1 + num_steps].tolist())
            for s in places]  # fmt: skip
    batches = []
    while rows:
        batch, rows = rows[:batch_size], rows[batch_size:]
        batches.append([np.array([x for x, _ in batch]), np.array([y for _, y in batch])])
    return batches


class Sampler:
    def __init__(self, *args):
        self.args = args

    def __iter__(self):
        return iterator(*self.args)

    def __len__(self):
        return sum(1 for _ in self)


def an_object(corpus, batch_size, num_steps, rng):
    print("sampling")
    return Sampler(corpus, batch_size, num_steps, rng)


def shuffled_first(corpus, batch_size, num_steps, rng):
    """Draws the order before the offset."""
    order = rng.permutation(len(corpus))
    offset = int(rng.integers(0, num_steps - 1, endpoint=True))
    n = (len(corpus) - 1 - offset) // num_steps
    starts = offset + num_steps * order[order < n]
    for k in range(n // batch_size):
        at = starts[k * batch_size : (k + 1) * batch_size, None] + np.arange(num_steps + 1)
        rows = corpus.astype(np.int32)[at]
        yield rows[:, :-1], rows[:, 1:]


def reused_buffers(corpus, batch_size, num_steps, rng):
    x = np.zeros((batch_size, num_steps), int)
    y = np.zeros_like(x)
    for inputs, targets in iterator(corpus, batch_size, num_steps, rng):
        x[:], y[:] = inputs, targets
        yield x, y


RANDOM_RIGHT = [
    iterator, windows, whole_array, drawn_without_replacement, an_object, shuffled_first,
    reused_buffers,
]  # fmt: skip


def no_offset(corpus, batch_size, num_steps, rng):
    starts = rng.permutation((len(corpus) - 1) // num_steps) * num_steps
    for i in range(len(starts) // batch_size):
        at = starts[i * batch_size : (i + 1) * batch_size, None] + np.arange(num_steps)
        yield corpus[at], corpus[at + 1]


def python_random(corpus, batch_size, num_steps, rng):
    corpus = corpus[random.randint(0, num_steps - 1) :]
    starts = list(range(0, (len(corpus) - 1) // num_steps * num_steps, num_steps))
    random.shuffle(starts)
    for i in range(0, len(starts) // batch_size * batch_size, batch_size):
        rows = np.array([corpus[j : j + num_steps + 1] for j in starts[i : i + batch_size]])
        yield rows[:, :-1], rows[:, 1:]


def in_order(corpus, batch_size, num_steps, rng):
    corpus = corpus[rng.integers(num_steps) :]
    n = (len(corpus) - 1) // num_steps
    table = corpus[: n * num_steps].reshape(n, num_steps)
    shifted = corpus[1 : n * num_steps + 1].reshape(n, num_steps)
    stop = n // batch_size * batch_size
    return [(table[i : i + batch_size], shifted[i : i + batch_size])
            for i in range(0, stop, batch_size)]  # fmt: skip


def any_window(corpus, batch_size, num_steps, rng):
    """Windows drawn anew for each batch, as in many a minimal GPT."""
    n = (len(corpus) - 1) // num_steps // batch_size
    for _ in range(n):
        at = rng.integers(0, len(corpus) - num_steps, batch_size)[:, None] + np.arange(num_steps)
        yield corpus[at], corpus[at + 1]


def rolled(corpus, batch_size, num_steps, rng):
    for x, _ in iterator(corpus, batch_size, num_steps, rng):
        yield x, np.concatenate([x[:, 1:], x[:, :1]], axis=1)


def keeps_the_rest(corpus, batch_size, num_steps, rng):
    corpus = corpus[rng.integers(num_steps) :]
    starts = rng.permutation((len(corpus) - 1) // num_steps) * num_steps
    for group in np.split(starts, range(batch_size, len(starts), batch_size)):
        at = group[:, None] + np.arange(num_steps)
        yield corpus[at], corpus[at + 1]


def columns(corpus, batch_size, num_steps, rng):
    for x, y in windows(corpus, batch_size, num_steps, rng):
        yield x.T, y.T


def no_offset_not_shifted(corpus, batch_size, num_steps, rng):
    for x, _ in no_offset(corpus, batch_size, num_steps, rng):
        yield x, x


def one_list_of_inputs(corpus, batch_size, num_steps, rng):
    return [x for x, _ in iterator(corpus, batch_size, num_steps, rng)]


RANDOM_WRONG = [
    (no_offset, {"offset-missing"}),
    (python_random, {"global-randomness"}),
    (in_order, {"not-shuffled"}),
    (any_window, None),
    (rolled, {"targets-wrap-around"}),
    (keeps_the_rest, {"short-batch-kept"}),
    (columns, {"time-in-rows"}),
    (no_offset_not_shifted, {"offset-missing", "targets-not-shifted"}),
    (one_list_of_inputs, None),
]


def side_by_side(corpus, batch_size, num_steps, rng):
    """The shape of d2l's code, offset up to num_steps included."""
    offset = int(rng.integers(0, num_steps + 1))
    num_tokens = ((len(corpus) - offset - 1) // batch_size) * batch_size
    Xs = corpus[offset : offset + num_tokens].reshape(batch_size, -1)
    Ys = corpus[offset + 1 : offset + 1 + num_tokens].reshape(batch_size, -1)
    for i in range(0, Xs.shape[1] // num_steps * num_steps, num_steps):
        yield Xs[:, i : i + num_steps], Ys[:, i : i + num_steps]


def by_places(corpus, batch_size, num_steps, rng):
    """Long rows of exactly as many tokens as the batches need."""
    offset = rng.integers(num_steps)
    n = (len(corpus) - offset - 1) // (batch_size * num_steps)
    firsts = offset + n * num_steps * np.arange(batch_size)
    at = firsts[None, :, None] + num_steps * np.arange(n)[:, None, None] + np.arange(num_steps)
    return list(zip(corpus[at], corpus[at + 1], strict=True))


def by_swapping_axes(corpus, batch_size, num_steps, rng):
    o = rng.permutation(num_steps)[0]
    n = (len(corpus) - o - 1) // (batch_size * num_steps)
    size = n * batch_size * num_steps
    x, y = (corpus[o + k : o + k + size].reshape(batch_size, n, num_steps) for k in (0, 1))
    return np.stack([x.swapaxes(0, 1), y.swapaxes(0, 1)], axis=1)


def token_by_token(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    batches = []
    for k in range(length // num_steps):
        x = np.empty((batch_size, num_steps), dtype=corpus.dtype)
        y = np.empty_like(x)
        for b in range(batch_size):
            for t in range(num_steps):
                place = offset + b * length + k * num_steps + t
                x[b, t], y[b, t] = corpus[place], corpus[place + 1]
        batches.append([x, y])
    return tuple(batches)


def rows_of_lists(corpus, batch_size, num_steps, rng, *, verbose=False):
    words = corpus.tolist()[int(rng.integers(num_steps)) :]
    length = (len(words) - 1) // batch_size
    rows = [words[b * length : (b + 1) * length + 1] for b in range(batch_size)]
    for s in range(0, length - num_steps + 1, num_steps):
        yield ([r[s : s + num_steps] for r in rows], [r[s + 1 : s + num_steps + 1] for r in rows])


def upside_down(corpus, batch_size, num_steps, rng):
    """Row 0 reads the last stretch: which row reads what is free."""
    for x, y in by_places(corpus, batch_size, num_steps, rng):
        yield x[::-1], y[::-1]


SEQUENTIAL_RIGHT = [
    side_by_side, by_places, by_swapping_axes, token_by_token, rows_of_lists, upside_down,
]  # fmt: skip


def one_after_the_other(corpus, batch_size, num_steps, rng):
    offset, size = rng.integers(num_steps), batch_size * num_steps
    for s in range(offset, len(corpus) - size, size):
        yield (corpus[s : s + size].reshape(batch_size, -1),
               corpus[s + 1 : s + 1 + size].reshape(batch_size, -1))  # fmt: skip


def offset_for_inputs_only(corpus, batch_size, num_steps, rng):
    offset = rng.integers(1, num_steps + 1)
    length = (len(corpus) - offset - 1) // batch_size
    x = corpus[offset : offset + batch_size * length].reshape(batch_size, length)
    y = corpus[1 : 1 + batch_size * length].reshape(batch_size, length)
    for i in range(0, length - num_steps + 1, num_steps):
        yield x[:, i : i + num_steps], y[:, i : i + num_steps]


def sequential_without_offset(corpus, batch_size, num_steps, rng):
    class Zero:
        def integers(self, *_):
            return 0

    return by_places(corpus, batch_size, num_steps, Zero())


def targets_rolled(corpus, batch_size, num_steps, rng):
    for x, _ in by_places(corpus, batch_size, num_steps, rng):
        yield x, np.roll(x, -1, 1)


def moved_by_one(corpus, batch_size, num_steps, rng):
    words = corpus[rng.integers(num_steps) :]
    length = (len(words) - 1) // batch_size
    x, y = (words[k : k + batch_size * length].reshape(batch_size, length) for k in (0, 1))
    for i in range(length - num_steps + 1):
        yield x[:, i : i + num_steps], y[:, i : i + num_steps]


def moved_too_far(corpus, batch_size, num_steps, rng):
    words = corpus[rng.integers(num_steps) :]
    length = (len(words) - 1) // batch_size
    x, y = (words[k : k + batch_size * length].reshape(batch_size, length) for k in (0, 1))
    for i in range(0, length - num_steps + 1, num_steps + 1):
        yield x[:, i : i + num_steps], y[:, i : i + num_steps]


def shuffled_batches(corpus, batch_size, num_steps, rng):
    batches = by_places(corpus, batch_size, num_steps, rng)
    return [batches[i] for i in rng.permutation(len(batches))]


def dealt_and_rolled(corpus, batch_size, num_steps, rng):
    for x, _ in one_after_the_other(corpus, batch_size, num_steps, rng):
        yield x, np.roll(x, -1, 1)


SEQUENTIAL_WRONG = [
    (one_after_the_other, {"rows-in-turn"}),
    (offset_for_inputs_only, None),
    (sequential_without_offset, {"offset-missing"}),
    (targets_rolled, {"targets-wrap-around"}),
    (moved_by_one, {"windows-overlap"}),
    (moved_too_far, {"a-token-skipped"}),
    (shuffled_batches, {"batches-shuffled"}),
    (dealt_and_rolled, None),
]
