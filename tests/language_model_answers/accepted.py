"""Answers of a blind acceptance test, written from the student notebook alone."""

import itertools
import math
import re

import numpy as np

from labkit.reference import backward_batch, forward_batch


def groups_of_letters(text: str) -> str:
    groups = itertools.groupby(text.lower(), key="abcdefghijklmnopqrstuvwxyz".__contains__)
    return " ".join("".join(group) for ok, group in groups if ok)


def through_ascii(text):
    text = text.lower().encode("ascii", "replace").decode()
    text = text.translate({i: " " for i in range(128) if not 97 <= i <= 122})
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip()


def first_line(text):
    for line in text.splitlines() or [""]:
        return re.sub("[^a-z]+", " ", line.lower()).strip()


def no_apostrophes(text):
    return re.sub("[^a-z]+", " ", text.lower().replace("'", "")).strip()


def spaces_survive(text):
    return re.sub("[^a-z ]+", "", text.lower()).strip()


CLEAN_RIGHT = [groups_of_letters, through_ascii]
CLEAN_WRONG = [
    (first_line, {"first-line-only"}),
    (no_apostrophes, {"apostrophes-deleted"}),
    (spaces_survive, {"only-spaces-survive"}),
]


def running_mean(losses, counts):
    mean = n = 0
    for loss, count in zip(losses, counts, strict=True):
        n += count
        mean += (loss / count - mean) * count / n
    return np.float64(math.exp(mean))


def late_root(losses, counts):
    return np.exp(np.sum(losses)) ** (1 / np.sum(counts))


def two_decimals(losses, counts):
    return round(float(np.exp(np.sum(losses) / np.sum(counts))), 2)


def weighted_sums(losses, counts):
    return np.exp(np.average(losses, weights=counts))


PERPLEXITY_RIGHT = [running_mean]
PERPLEXITY_WRONG = [
    (late_root, {"exponential-before-the-root"}),
    (two_decimals, {"rounded"}),
    (weighted_sums, {"losses-taken-for-means"}),
]


def read_twice(prefix, num_chars, params, char_to_idx, idx_to_char):
    """The last character of the prefix is read twice, and the prefix is not handed back."""
    state, new = np.zeros((1, len(params[1]))), ""
    for char in prefix + prefix[-1]:
        p, states = forward_batch(np.array([[char_to_idx[char]]]), state, params)
        state = states[:, -1]
    for _ in range(num_chars):
        new += idx_to_char[int(p.argmax())]
        p, states = forward_batch(np.array([[char_to_idx[new[-1]]]]), state, params)
        state = states[:, -1]
    return new


def old_state(prefix, num_chars, params, char_to_idx, idx_to_char):
    tokens = np.array([[char_to_idx[char] for char in prefix]])
    p, states = forward_batch(tokens, np.zeros((1, len(params[1]))), params)
    state, text = states[:, -2], prefix
    for _ in range(num_chars):
        choice = int(p[0, -1].argmax())
        text += idx_to_char[choice]
        p, states = forward_batch(np.array([[choice]]), state, params)
        state = states[:, -1]
    return text


PREDICT_WRONG = [
    (read_twice, {"last-character-twice", "prefix-left-out"}),
    (old_state, {"state-one-early"}),
]


def cut(corpus, batch_size, num_steps, offset, order):
    """Batches of rows from an offset on, in the order that a function of their number gives."""
    starts = offset + num_steps * order((len(corpus) - offset - 1) // num_steps)
    for first in range(0, len(starts) - batch_size + 1, batch_size):
        at = starts[first : first + batch_size, None] + np.arange(num_steps)
        yield corpus[at], corpus[at + 1]


def drops_the_first_rows(corpus, batch_size, num_steps, rng):
    def order(n):
        return rng.permutation(n)[n % batch_size :]

    yield from cut(corpus, batch_size, num_steps, rng.integers(num_steps), order)


def offset_of_a_row(corpus, batch_size, num_steps, rng):
    yield from cut(corpus, batch_size, num_steps, rng.integers(num_steps + 1), rng.permutation)


def pieces(corpus, batch_size, num_steps, rng):
    """Pieces of inputs and their last target, cut side by side and then shuffled."""
    rest, size = corpus[rng.integers(num_steps) :], num_steps + 1
    rows = rng.permutation(rest[: len(rest) // size * size].reshape(-1, size))
    for k in range(batch_size, len(rows) + 1, batch_size):
        batch = rows[k - batch_size : k]
        yield batch[:, :-1], batch[:, 1:]


def shuffled_inside(corpus, batch_size, num_steps, rng):
    def order(n):
        whole = np.arange(n // batch_size * batch_size).reshape(-1, batch_size)
        return np.concatenate([rng.permutation(row) for row in whole] or [np.arange(0)])

    yield from cut(corpus, batch_size, num_steps, rng.integers(num_steps), order)


def global_order(corpus, batch_size, num_steps, rng):
    order = np.random.permutation
    yield from cut(corpus, batch_size, num_steps, rng.integers(num_steps), order)


def no_batches(corpus, batch_size, num_steps, rng):
    return []


RANDOM_RIGHT = [drops_the_first_rows, offset_of_a_row]
RANDOM_WRONG = [
    (pieces, {"rows-apart"}),
    (shuffled_inside, {"shuffled-within-batches"}),
    (global_order, {"global-randomness"}),
    (no_batches, set()),
]


def whole_windows_first(corpus, batch_size, num_steps, rng):
    """Long rows of whole windows only: what does not fit is left over at the end of the text."""
    offset = int(rng.random() * num_steps)
    k = (len(corpus) - offset - 1) // (batch_size * num_steps)
    shape, used = (batch_size, k, num_steps), batch_size * k * num_steps
    inputs = corpus[offset:][:used].reshape(shape)
    targets = corpus[offset + 1 :][:used].reshape(shape)
    return [(inputs[:, i], targets[:, i]) for i in range(k)]


def upside_down(corpus, batch_size, num_steps, rng):
    """The last stretch of the text in the first row."""
    for x, y in whole_windows_first(corpus, batch_size, num_steps, rng):
        yield x[::-1], y[::-1]


SEQUENTIAL_RIGHT = [whole_windows_first, upside_down]
SEQUENTIAL_WRONG = [(no_batches, set())]


def plain_logarithm(inputs, targets, state, params):
    """The loss is inf where a target has p = 0."""
    p, states = forward_batch(inputs, state, params)
    mask = np.full(inputs.shape, True)
    _, grads = backward_batch(inputs, p, states, targets, mask, params)
    picked = np.take_along_axis(p, targets[..., None], axis=-1)
    with np.errstate(divide="ignore"):
        return -np.log(picked).sum(), list(grads), states[:, -1]


def by_torch(inputs, targets, state, params):
    import torch

    tensors = [torch.tensor(p, requires_grad=True) for p in params]
    U, V, W, b_hidden, b_out = tensors
    h, loss = torch.tensor(state), 0
    for x, y in zip(torch.as_tensor(inputs.T), torch.as_tensor(targets.T), strict=True):
        h = torch.tanh(U.T[x] + h @ V.T + b_hidden.T)
        logits = h @ W.T + b_out.T
        loss = loss + torch.nn.functional.cross_entropy(logits, y, reduction="sum")
    loss.backward()
    return loss.item(), [t.grad.numpy() for t in tensors], h.detach().numpy()


def asks_for_the_input(inputs, targets, state, params):
    return plain_logarithm(inputs, inputs, state, params)


def last_row(inputs, targets, state, params):
    loss, grads, _ = plain_logarithm(inputs, targets, state, params)
    return loss, grads, forward_batch(inputs, state, params)[1][-1]


MINIBATCH_RIGHT = [plain_logarithm, by_torch]
MINIBATCH_WRONG = [
    (asks_for_the_input, {"targets-are-inputs"}),
    (last_row, {"last-row-returned"}),
]
