"""Train a word model on sentences of every length, fast. NumPy only.

params, history = train_sentences(model.params, X, y, rng, floor=toy_english_floor())
"""

import numpy as np

from labkit.nets.fast_step import FastStep
from labkit.nets.training import History, cosine_decay
from labkit.numerics import require_generator
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
    step = _TruncatedStep(params, truncate)
    return step.loss_and_gradients(inputs, targets, mask=mask), step.grads


class _TruncatedStep(FastStep):
    """`FastStep` with Adam, whose errors go back `truncate` steps at most.

    Exercise 9.4 walks back from each word in turn. Here all words walk at once, one step further
    back in each round, so that a round is one product for the whole batch.
    """

    def __init__(self, params, truncate):
        if truncate < 1:
            raise ValueError(f"truncate must be 1 or more, not {truncate}")
        super().__init__(params, adam=True)
        self._truncate = truncate

    def _scan_back(self, work):
        """Rows are time-major: a batch's B rows further on is one time step further on."""
        T, B = work.sizes
        d_sum, slope = work.from_logits, work.slope
        d_sum *= slope
        walking = d_sum
        for _ in range(min(self._truncate, T) - 1):
            walking = walking[B:].dot(self._V)
            walking *= slope[: len(walking)]
            d_sum[: len(walking)] += walking
