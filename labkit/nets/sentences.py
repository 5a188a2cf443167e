"""Train a word model on sentences of every length, fast. NumPy only.

params, history = train_sentences(model.params, X, y, rng, floor=toy_english_floor())
"""

import numpy as np

from labkit.nets.fast_step import FastStep
from labkit.nets.training import Adam, History, clipped, cosine_decay
from labkit.numerics import require_generator, softmax
from labkit.progressbar import track


def sentence_batch(X, y):
    """Sentences of different lengths as one batch.

    Args:
        X, y: lists of int arrays, inputs and targets of each sentence, 1 or more steps each.

    Returns:
        inputs, targets: int arrays `(B, T)`, padded with 0 on the right.
        mask: bool array `(B, T)`, True on the real steps.
    """
    num_steps = max(len(sentence) for sentence in X)
    inputs = np.zeros((len(X), num_steps), dtype=int)
    targets, mask = np.zeros_like(inputs), np.zeros(inputs.shape, dtype=bool)
    for row, (sentence, wanted) in enumerate(zip(X, y, strict=True)):
        inputs[row, : len(sentence)] = sentence
        targets[row, : len(wanted)] = wanted
        mask[row, : len(sentence)] = True
    return inputs, targets, mask


def mean_loss(params, X, y, batch_size=64):
    """Nats a sentence, its end included, of a model with these params: a mean over sentences."""
    step, total = FastStep(params), 0.0
    # Neighbours of one length waste no padding.
    order = sorted(range(len(X)), key=lambda i: len(X[i]))
    for start in range(0, len(X), batch_size):
        rows = order[start : start + batch_size]
        inputs, targets, mask = sentence_batch([X[i] for i in rows], [y[i] for i in rows])
        total += step.loss(inputs, targets, mask=mask)
    return total / len(X)


def train_sentences(
    params, X, y, rng, *, steps=1500, batch_size=32, lr=1e-2, max_norm=1.0, floor=None,
    truncate=None, look=None, every=100,
):  # fmt: skip
    """Train with Adam on minibatches, at a rate that falls to 0 along a cosine.

    Args:
        params: (U, V, W, b_hidden, b_out), left as they are.
        X, y: lists of int arrays, inputs and targets of each sentence.
        rng: a `numpy.random.Generator` that draws the batches.
        steps, batch_size: how many batches, of how many sentences.
        lr: learning rate of the first step.
        max_norm: limit for the joint norm of the gradients of a batch's mean loss.
        floor: nats a sentence, kept in the history for plots.
        truncate: at how many steps each word's error leaves its share, its own included; None
            for all of them.
        look: called as look(params), with params that no later step changes, before the first
            step, after every `every` steps, and after the last.
        every: steps from one look to the next, 1 or more.

    Returns:
        params after the last step, and a `labkit.training.History`.
    """
    require_generator(rng)
    step = FastStep(params, adam=True) if truncate is None else _TruncatedStep(params, truncate)
    losses, rates = np.zeros(steps), np.zeros(steps)
    for number in track(range(steps), "training"):
        if look and number % every == 0:
            look(_copied(step))
        rows = rng.integers(len(X), size=batch_size)
        inputs, targets, mask = sentence_batch([X[i] for i in rows], [y[i] for i in rows])
        rates[number] = cosine_decay(number, steps, lr)
        loss = step(inputs, targets, rates[number], max_norm, mask=mask, weight=1 / batch_size)
        losses[number] = loss / batch_size
    if look:
        look(_copied(step))
    return _copied(step), History(losses, rates, floor)


def _copied(step):
    return tuple(param.copy() for param in step.params)


def truncated_gradients(params, inputs, targets, mask, truncate):
    """Loss and gradients of a batch of sentences, by truncated back-propagation.

    Exercise 9.4 walks back from each word in turn. Here all words walk at once, one step further
    back in each round, so that a round is one product for the whole batch.

    Args:
        params: (U, V, W, b_hidden, b_out).
        inputs, targets, mask: as from `sentence_batch`, each `(B, T)`.
        truncate: at how many steps each word's error leaves its share, its own included; 1 or
            more. T or more leaves nothing out.

    Returns:
        the summed loss, and the gradients of U, V, W, b_hidden, b_out, truncated for all but W
        and b_out.

    Raises:
        ValueError: truncate is below 1.
    """
    if truncate < 1:
        raise ValueError(f"truncate must be 1 or more, not {truncate}")
    U, V, W, b_hidden, b_out = params
    states = _states(U, V, b_hidden, inputs)
    p = softmax(states[:, 1:] @ W.T + b_out[:, 0], axis=-1)
    at = (*np.indices(targets.shape), targets)
    loss = -float(np.sum(np.log(p[at]), where=mask))
    p[at] -= 1
    d_logits = p * mask[:, :, None]
    slopes = 1 - states[:, 1:] ** 2
    walking = (d_logits @ W) * slopes
    d_sums = walking.copy()
    for _ in range(min(truncate, inputs.shape[1]) - 1):
        walking = (walking[:, 1:] @ V) * slopes[:, : walking.shape[1] - 1]
        d_sums[:, : walking.shape[1]] += walking
    rows, columns = d_sums.reshape(-1, len(V)), np.eye(U.shape[1])[inputs.ravel()]
    d_V = rows.T @ states[:, :-1].reshape(rows.shape)
    flat = d_logits.reshape(-1, len(W))
    d_W = flat.T @ states[:, 1:].reshape(rows.shape)
    return loss, (rows.T @ columns, d_V, d_W, rows.sum(0)[:, None], flat.sum(0)[:, None])


def _states(U, V, b_hidden, inputs):
    B, T = inputs.shape
    states, from_inputs = np.zeros((B, T + 1, len(V))), (U + b_hidden).T[inputs]
    for t in range(T):
        states[:, t + 1] = np.tanh(from_inputs[:, t] + states[:, t] @ V.T)
    return states


class _TruncatedStep:
    """Truncated back-propagation behind the call that `FastStep` has."""

    def __init__(self, params, truncate):
        self.params, self._truncate, self._adam = params, truncate, Adam()

    def __call__(self, inputs, targets, lr, max_norm, *, mask, weight):
        loss, grads = truncated_gradients(self.params, inputs, targets, mask, self._truncate)
        grads = clipped([grad * weight for grad in grads], max_norm)
        self.params = self._adam.step(self.params, grads, lr)
        return loss
