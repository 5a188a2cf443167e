"""Experiments on memory: recall, counting, and how far back a gradient reaches. No exercise.

The networks are those of `labkit.nets.cells`: several of one kind, one for each seed, trained
together on batches of their own, all on equally many sequences.
"""

import math

import numpy as np

from labkit.data import anbn, recall_words
from labkit.nets import cells
from labkit.nets.training import Adam, cosine_decay
from labkit.numerics import require_generator
from labkit.progressbar import track

ANSWER = -2  # the step, counted from the end, after which the answer is due


def recall_batch(num_networks, batch_size, distance, rng, num_keys=8, num_fillers=4):
    """Sequences as `labkit.data.recall` draws them, as indices into `recall_words`.

    Args:
        num_networks, batch_size: S and B; every sequence is drawn anew.
        distance: an int, the number of fillers.
        rng: a `numpy.random.Generator`.

    Returns:
        inputs, targets, mask, each (S, T, B) with T = distance + 3; mask is True at the one
        step whose target is the answer.
    """
    require_generator(rng)
    shape = num_networks, 1, batch_size
    keys = rng.integers(num_keys, size=shape)
    fillers = num_keys + rng.integers(num_fillers, size=(num_networks, distance, batch_size))
    asked = np.full(shape, num_keys + num_fillers)
    tokens = np.concatenate([keys, fillers, asked, keys, asked + 1], axis=1)
    mask = np.zeros((num_networks, distance + 3, batch_size), dtype=bool)
    mask[:, ANSWER] = True
    return tokens[:, :-1], tokens[:, 1:], mask


def anbn_batch(num_networks, batch_size, max_n, rng):
    """Strings a^n b^n EOS as indices (a 0, b 1, EOS 2): inputs, targets, mask, (S, T, B)."""
    strings = anbn(num_networks * batch_size, max_n=max_n, rng=rng)
    counts = np.array([len(s) // 2 for s in strings]).reshape(num_networks, 1, batch_size)
    t = np.arange(2 * max_n + 1)[None, :, None]
    tokens = np.where(t < counts, 0, np.where(t < 2 * counts, 1, 2))
    return (
        tokens[:, :-1],
        tokens[:, 1:],
        np.broadcast_to(t[:, :-1] < 2 * counts, tokens[:, 1:].shape),
    )


def train(stack, draw_batch, steps, lr, max_norm=1.0, label="training"):
    """Train all networks of a stack with Adam, a rate that falls along a cosine, and clipping.

    Args:
        stack: `cells.Stack`, left as it is.
        draw_batch: function of no argument to (inputs, targets, mask), each (S, T, B).
        steps, lr, max_norm: as in `train_minibatches`; norms are each network's own.

    Returns:
        (stack, losses (steps, S)): losses in nats a sequence, each before its step.
    """
    adam, losses = Adam(), []
    for step in track(range(steps), label):
        inputs, targets, mask = draw_batch()
        loss, grads = cells.loss_and_gradients(stack, inputs, targets, mask)
        batch_size = inputs.shape[2]
        norms = np.sqrt(sum((g**2).sum(axis=(1, 2)) for g in grads)) / batch_size
        scale = np.minimum(1, max_norm / np.maximum(norms, 1e-12))[:, None, None] / batch_size
        moved = adam.step(stack.params, [g * scale for g in grads], cosine_decay(step, steps, lr))
        stack = cells.Stack(stack.kind, moved)
        losses.append(loss / batch_size)
    return stack, np.array(losses)


def train_recall(kind, distance, seeds, *, hidden_size=16, steps=400, batch_size=16, lr=2e-2,
                 forget_bias=1.0):  # fmt: skip
    """Networks of one kind, trained on the answers of `recall` at one distance.

    Returns:
        (stack, losses (steps, S)) as `train`; all kinds read the same sequences.
    """
    seeds = list(seeds)
    stack = cells.new_stack(kind, hidden_size, len(recall_words()), seeds, forget_bias)
    rng = np.random.default_rng([distance, *seeds])

    def draw_batch():
        return recall_batch(len(seeds), batch_size, distance, rng)

    return train(stack, draw_batch, steps, lr, label=f"{kind}, distance {distance}")


def answer_loss(stack, distance, rng, num_sequences=256):
    """What each network pays for the answer, (S,), in nats, on fresh sequences.

    0 is the floor; ln 8 = 2.079 is what a network pays that has forgotten the key.
    """
    batch = recall_batch(len(stack), num_sequences, distance, rng)
    return cells.loss_and_gradients(stack, *batch)[0] / num_sequences


def input_gradients(stack, inputs, targets, mask):
    """dL/dx_t: the gradient of the loss at each one-hot input, (S, T, B, C)."""
    states, kept = cells.forward(stack, inputs)
    W, b_out = stack.params[3:5]
    logits = states[1:] @ W + b_out
    p = np.exp(logits - logits.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    d_logits = p - np.eye(p.shape[-1])[targets.swapaxes(0, 1)]
    d_logits *= mask.swapaxes(0, 1)[..., None]
    back = cells.backward_states(stack, states, kept, d_logits @ W.swapaxes(1, 2))
    return (back["sum"] @ stack.params[0].swapaxes(1, 2)).swapaxes(0, 1)


def gradient_by_distance(d_inputs):
    """How much an input matters to a loss at the end, by how far back it lies.

    One measure for every architecture: whatever reads vectors x_0 ... x_(T-1) and has a loss at
    its last step has a gradient at each of them.

    Args:
        d_inputs: gradients at the inputs, (..., T, B, D), of losses at the last step.

    Returns:
        array (..., T), the root of the mean over B of the squared L2 norms, in nats for one
        unit of input; entry k belongs to the input k steps before the last.
    """
    norms = np.sqrt((np.asarray(d_inputs) ** 2).sum(axis=-1).mean(axis=-1))
    return norms[..., ::-1]


def cell_gradient_by_distance(stack, distance, rng, batch_size=32):
    """`gradient_by_distance` of each network of a stack on `recall`, (S, distance + 2).

    The loss is that of the answer alone, right after '?', which is at distance 0; the key is
    the last entry.
    """
    batch = recall_batch(len(stack), batch_size, distance, rng)
    inputs, targets, mask = (a[:, : ANSWER + 1] for a in batch)
    return gradient_by_distance(input_gradients(stack, inputs, targets, mask))


def train_counting(kind, max_n, seeds, *, hidden_size=16, steps=600, batch_size=16, lr=1e-2):
    """Networks of one kind, trained on a^n b^n with n up to max_n; (stack, losses (steps, S))."""
    seeds = list(seeds)
    stack = cells.new_stack(kind, hidden_size, 3, seeds)
    rng = np.random.default_rng([max_n, *seeds])

    def draw_batch():
        return anbn_batch(len(seeds), batch_size, max_n, rng)

    return train(stack, draw_batch, steps, lr, label=f"{kind}, n up to {max_n}")


def exact_lengths(stack, up_to):
    """For n = 1 .. up_to, whether each network gets a^n b^n right from the first b on, (S, up_to).

    A string is right when at each of these steps the likeliest token is the right one.
    """
    n = np.arange(1, up_to + 1)
    t = np.arange(2 * up_to + 1)[:, None]
    tokens = np.where(t < n, 0, np.where(t < 2 * n, 1, 2))
    states, _ = cells.forward(
        stack, np.broadcast_to(tokens[None, :-1], (len(stack), *tokens[:-1].shape))
    )
    W, b_out = stack.params[3:5]
    likeliest = (states[1:] @ W + b_out).argmax(axis=-1).swapaxes(0, 1)
    known = (t[:-1] >= n) & (t[:-1] < 2 * n)
    return ((likeliest == tokens[1:]) | ~known).all(axis=1)


def longest_exact(stack, up_to):
    """The largest n up to which every string is right, for each network, (S,); 0 when none is."""
    right = exact_lengths(stack, up_to)
    return np.where(right.all(axis=1), up_to, right.argmin(axis=1))


def spread(values):
    """'0.02 (0.01 to 0.4)': median and range over networks, to two significant digits."""
    values = np.asarray(values, dtype=float)
    low, middle, high = (f"{v:.2g}" for v in (values.min(), np.median(values), values.max()))
    return middle if low == high else f"{middle} ({low} to {high})"


def within(floor, losses):
    """How many of the networks end within 0.1 nats of the floor."""
    return int((np.asarray(losses) < floor + 0.1).sum())


LN8 = math.log(8)
