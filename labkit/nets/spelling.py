"""Names as arrays, and a network trained on batches of them. NumPy only.

Index 0 is '.', the end mark. A network reads the zero vector before the first letter; in a batch
of indices that is index 0, whose column of U is kept at zero, so that both are the same.
"""

import numpy as np

from labkit.data.names import made_up_names_nll
from labkit.nets.fast_step import FastStep
from labkit.nets.training import History, cosine_decay
from labkit.numerics import require_generator, semi_orthogonal
from labkit.progressbar import track

LETTERS = ".abcdefghijklmnopqrstuvwxyz"
IDX_TO_LETTER = dict(enumerate(LETTERS))
LETTER_TO_IDX = {letter: i for i, letter in IDX_TO_LETTER.items()}


def name_columns(name):
    """One name as one-hot columns: what the network reads and what it should say.

    Args:
        name: a string of lower-case letters.

    Returns:
        inputs, targets: arrays `(T, 27, 1)` with T = len(name) + 1. The first input is the
        zero vector, the last target the end mark.
    """
    wanted = _indices(name) + [0]
    targets = np.eye(len(LETTERS))[wanted][:, :, None]
    inputs = np.zeros_like(targets)
    inputs[1:] = targets[:-1]
    return inputs, targets


def name_batch(names):
    """Names as arrays of indices, padded on the right.

    Args:
        names: one or more strings of lower-case letters.

    Returns:
        inputs, targets: int arrays `(B, T)`; index 0 at the start and as the last target.
        mask: bool array `(B, T)`, True on the real steps.
    """
    num_steps = max(map(len, names)) + 1
    inputs = np.zeros((len(names), num_steps), dtype=int)
    targets = np.zeros_like(inputs)
    mask = np.zeros(inputs.shape, dtype=bool)
    for row, name in enumerate(names):
        inputs[row, 1 : len(name) + 1] = targets[row, : len(name)] = _indices(name)
        mask[row, : len(name) + 1] = True
    return inputs, targets, mask


def new_params(hidden_dim, rng):
    """(U, V, W, b_hidden, b_out) for 27 letters: semi-orthogonal weights, zero biases."""
    C = len(LETTERS)
    shapes = ((hidden_dim, C), (hidden_dim, hidden_dim), (C, hidden_dim))
    weights = [semi_orthogonal(*shape, rng) for shape in shapes]
    return (*weights, np.zeros((hidden_dim, 1)), np.zeros((C, 1)))


def train_on_names(names, rng, *, hidden_dim=64, steps=1500, lr=1e-2, batch_size=32, max_norm=1.0,
                   look=None, every=50):  # fmt: skip
    """Train a network by Adam on batches of names; the rate falls to 0 along a cosine.

    Args:
        names: strings to draw batches from.
        rng: a `numpy.random.Generator`, the only source of chance.
        hidden_dim: number of hidden units.
        steps: number of batches.
        lr: learning rate of the first step.
        batch_size: names in a batch.
        max_norm: limit for the joint norm of the gradients of a batch's mean loss.
        look: called with a copy of the parameters after every `every`-th step; where it returns
            True, training stops.
        every: steps from one look to the next, 1 or more.

    Returns:
        params after the last step, and a History with the mean nats a name of every batch read.

    Raises:
        TypeError: `rng` is no Generator.
        FloatingPointError: the loss is no longer a number.
    """
    require_generator(rng)
    U, *others = new_params(hidden_dim, rng)
    U[:, 0] = 0  # the start token
    step = FastStep((U, *others), adam=True)
    losses, rates = [], []
    for i in track(range(steps), "training"):
        batch = [names[k] for k in rng.integers(len(names), size=batch_size)]
        inputs, targets, mask = name_batch(batch)
        rates.append(cosine_decay(i, steps, lr))
        summed = step(inputs, targets, rates[i], max_norm, mask=mask, weight=1 / batch_size)
        losses.append(summed / batch_size)
        if not np.isfinite(losses[i]):
            raise FloatingPointError(f"the loss of step {i} is {losses[i]}: lower lr?")
        step.params[0][:, 0] = 0
        if look and (i + 1) % every == 0 and look(_copies(step.params)):
            break
    return _copies(step.params), History(np.array(losses), np.array(rates))


def train_singly(names, params, read, *, lr=0.001, momentum=0.9, clip_value=5.0):
    """Train on one name after another, with momentum and clipping by value, fast.

    The steps of lab 07's `RNNModel`, to rounding: names[1] is read first, and after the last name
    comes names[0].

    Args:
        names: strings, read in their order, over again after the last.
        params: (U, V, W, b_hidden, b_out) for 27 letters, left as they are.
        read: the numbers of names after which the parameters are kept, each 1 or more.
        lr, momentum: of every step.
        clip_value: limit for each entry of the gradients.

    Returns:
        a dict from each number in `read`, smallest first, to the parameters after so many names.
    """
    U, *others = params
    U = np.array(U)
    U[:, 0] = 0  # the start token
    step, kept = _MomentumStep((U, *others), momentum), {}
    for number in track(range(1, max(read) + 1), "names"):
        inputs, targets, _ = name_batch([names[number % len(names)]])
        step(inputs, targets, lr, clip_value)
        step.params[0][:, 0] = 0
        if number in read:
            kept[number] = _copies(step.params)
    return kept


class _MomentumStep(FastStep):
    """`FastStep` whose update keeps a velocity and clips the gradient entry by entry."""

    def __init__(self, params, momentum):
        super().__init__(params)
        self._momentum, self._velocity = momentum, np.zeros_like(self._flat)

    def update(self, lr, max_norm=None, weight=1.0):
        """One step; max_norm is the limit for an entry, not for the joint norm."""
        if max_norm is not None:
            np.clip(self._grad, -max_norm, max_norm, out=self._grad)
        self._velocity *= self._momentum
        self._velocity += self._grad
        self._flat -= lr * self._velocity


def nats_a_name(params, names, batch_size=500):
    """The mean loss of a network on names, in nats a name, the end mark included."""
    U, *others = params
    U = np.array(U)
    U[:, 0] = 0  # index 0 is only ever read as the start token, which is the zero vector
    step, total = FastStep((U, *others)), 0.0
    for first in range(0, len(names), batch_size):
        inputs, targets, mask = name_batch(names[first : first + batch_size])
        total += step.loss(inputs, targets, mask=mask)
    return total / len(names)


def floor_of(names):
    """What the best possible model pays for these made-up names, in nats a name.

    Around `made_up_names_floor()`, by chance a little more or less: compare a loss on the same
    names with this number, and chance cancels.
    """
    return float(np.mean([made_up_names_nll(name) for name in names]))


def _copies(params):
    return tuple(p.copy() for p in params)


def _indices(name):
    if not all("a" <= letter <= "z" for letter in name):
        raise ValueError(f"{name!r} holds something that is not one of a to z")
    return [LETTER_TO_IDX[letter] for letter in name]
