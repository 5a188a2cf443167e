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
    params, X, y, rng, *, steps=1500, batch_size=32, lr=1e-2, max_norm=1.0, floor=None
):
    """Train with Adam on minibatches; full BPTT, and a rate that falls to 0 along a cosine.

    Args:
        params: (U, V, W, b_hidden, b_out), left as they are.
        X, y: lists of int arrays, inputs and targets of each sentence.
        rng: a `numpy.random.Generator` that draws the batches.
        steps, batch_size: how many batches, of how many sentences.
        lr: learning rate of the first step.
        max_norm: limit for the joint norm of the gradients of a batch's mean loss.
        floor: nats a sentence, kept in the history for plots.

    Returns:
        params after the last step, and a `labkit.training.History`.
    """
    require_generator(rng)
    step = FastStep(params, adam=True)
    losses, rates = np.zeros(steps), np.zeros(steps)
    for number in track(range(steps), "training"):
        rows = rng.integers(len(X), size=batch_size)
        inputs, targets, mask = sentence_batch([X[i] for i in rows], [y[i] for i in rows])
        rates[number] = cosine_decay(number, steps, lr)
        loss = step(inputs, targets, rates[number], max_norm, mask=mask, weight=1 / batch_size)
        losses[number] = loss / batch_size
    return tuple(param.copy() for param in step.params), History(losses, rates, floor)
