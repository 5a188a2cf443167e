"""Train on minibatches with Adam, a decaying rate and clipping. NumPy only.

The two passes are the learner's own, handed in as functions, so that a lab trains what was
written in it:

    params, history = train_minibatches(
        params, draw_batch, forward_batch, backward_batch, rng, floor=anbn_floor()
    )
"""

import math
from dataclasses import dataclass, field

import numpy as np

from labkit.numerics import require_generator
from labkit.progressbar import track


@dataclass(frozen=True)
class History:
    """What a training run recorded.

    losses: array `(steps,)`, mean nats a sequence of each batch, taken before its step.
    rates: array `(steps,)`, the learning rate of each step.
    floor: the lowest loss that any model can reach in expectation, when it is known.
    """

    losses: np.ndarray
    rates: np.ndarray
    floor: float | None = None


@dataclass
class Adam:
    """Adam: a step for every number that depends on the signs of its recent gradients.

    Two running means are kept for every parameter, of its gradient and of its square. The
    step divides the one by the root of the other, so that a parameter whose gradients are
    small moves as far as one whose gradients are large.

    The second mean forgets faster here than in the paper (0.99, not 0.999): a run of a few
    hundred steps is too short for a mean over the last thousand.

    Source: D. Kingma, J. Ba, "Adam: a method for stochastic optimization" (2015), algorithm 1.
    """

    beta1: float = 0.9
    beta2: float = 0.99
    epsilon: float = 1e-8
    steps: int = 0
    means: list = field(default_factory=list)
    squares: list = field(default_factory=list)

    def step(self, params, grads, lr):
        """One step. Returns the new params as a tuple; params and grads stay as they were."""
        if not self.means:
            self.means = [np.zeros_like(p) for p in params]
            self.squares = [np.zeros_like(p) for p in params]
        self.steps += 1
        # Both means start at zero; without these two factors the first steps would be wrong.
        fill1, fill2 = 1 - self.beta1**self.steps, 1 - self.beta2**self.steps
        moved = []
        for param, grad, mean, square in zip(params, grads, self.means, self.squares, strict=True):
            mean += (1 - self.beta1) * (grad - mean)
            square += (1 - self.beta2) * (grad**2 - square)
            moved.append(param - lr * (mean / fill1) / (np.sqrt(square / fill2) + self.epsilon))
        return tuple(moved)


def cosine_decay(step, steps, peak):
    """The learning rate of `step` out of `steps`: `peak` at 0, falling to 0 along a cosine."""
    return peak * 0.5 * (1 + math.cos(math.pi * step / steps))


def stop_early(losses, patience):
    """Whether training may stop, and which parameters to keep, by the held-out losses so far.

    Args:
        losses: held-out losses, one for each look at them, the latest last; one or more.
        patience: after how many looks without a new lowest loss to stop, 1 or more.

    Returns:
        best: the place of the lowest loss, the first of equal ones; keep the parameters of then.
        stop: True when the last `patience` looks, or more, all came after it.

    Raises:
        ValueError: there is no loss, or one is NaN, or patience is below 1.
    """
    if patience < 1:
        raise ValueError(f"patience must be 1 or more, not {patience}")
    if not len(losses) or np.isnan(losses).any():
        raise ValueError("stop_early needs one or more losses, none of them NaN")
    best = int(np.argmin(losses))
    return best, len(losses) - 1 - best >= patience


def index_batch(sequences, word_to_idx):
    """Sequences of words as arrays for the batch passes.

    Args:
        sequences: lists of words, each of length 2 or more.
        word_to_idx: dict from word to index; unknown words become its 'UNK'.

    Returns:
        inputs, targets: int arrays `(B, T)`; targets are the inputs one step later.
        mask: bool array `(B, T)`, True on the real steps. Padding holds index 0.

    Raises:
        ValueError: there is no sequence, or one is too short to predict anything from.
    """
    if not sequences or min(map(len, sequences)) < 2:
        raise ValueError("index_batch needs one or more sequences of two or more words each")
    num_steps = max(map(len, sequences)) - 1
    inputs = np.zeros((len(sequences), num_steps), dtype=int)
    targets = np.zeros_like(inputs)
    mask = np.zeros(inputs.shape, dtype=bool)
    for row, sequence in enumerate(sequences):
        # UNK is looked up only where it is needed: a vocabulary without it is fine.
        indices = [word_to_idx[w if w in word_to_idx else "UNK"] for w in sequence]
        inputs[row, : len(indices) - 1] = indices[:-1]
        targets[row, : len(indices) - 1] = indices[1:]
        mask[row, : len(indices) - 1] = True
    return inputs, targets, mask


def batch_loss(params, batch, forward_batch, backward_batch):
    """Loss and gradients of one batch, each sequence from a zero state, as means per sequence."""
    inputs, targets, mask = batch
    state = np.zeros((len(inputs), params[1].shape[0]))
    outputs, hidden_states = forward_batch(inputs, state, params)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    return loss / len(inputs), tuple(grad / len(inputs) for grad in grads)


def mean_loss(params, batch, forward_batch):
    """The loss of `batch_loss` alone, without a way back; -ln p(target) is finite at p = 0 too."""
    inputs, targets, mask = batch
    outputs, _ = forward_batch(inputs, np.zeros((len(inputs), params[1].shape[0])), params)
    p_targets = np.take_along_axis(outputs, targets[..., None], axis=-1)[..., 0]
    return -float(np.sum(np.log(np.maximum(p_targets, 1e-300)), where=mask)) / len(inputs)


def train_minibatches(
    params,
    draw_batch,
    forward_batch,
    backward_batch,
    rng,
    *,
    steps=700,
    lr=1e-2,
    max_norm=1.0,
    floor=None,
):
    """Train with Adam on fresh minibatches; the learning rate falls to 0 along a cosine.

    Args:
        params: (U, V, W, b_hidden, b_out), left as they are.
        draw_batch: `draw_batch(rng)` gives (inputs, targets, mask), each `(B, T)`.
        forward_batch, backward_batch: the two passes, as exercises 5.4 and 5.5 define them.
        rng: a `numpy.random.Generator`, the only source of chance.
        steps: number of batches, 1 or more.
        lr: learning rate of the first step.
        max_norm: limit for the joint norm of the gradients of a batch's mean loss.
        floor: nats a sequence, kept in the history for plots.

    Returns:
        params after the last step, and a History.

    Raises:
        TypeError: `rng` is no Generator.
        ValueError: `steps` is not positive.
        FloatingPointError: the loss is no longer a number; says at which step.
    """
    if steps < 1:
        raise ValueError(f"train_minibatches: steps must be 1 or more, not {steps}")
    losses, rates = np.zeros(steps), np.zeros(steps)
    walk = walk_minibatches(
        params, draw_batch, forward_batch, backward_batch, rng, steps, lr, max_norm
    )
    for step in track(range(steps), "training"):
        losses[step], rates[step], _, params = next(walk)
    return params, History(losses, rates, floor)


def walk_minibatches(params, draw_batch, forward_batch, backward_batch, rng, steps, lr, max_norm):
    """The steps of `train_minibatches` one by one, for whoever wants to watch or to stop.

    Args: as for `train_minibatches`.

    Returns:
        an iterator over (loss, rate, params before the step, params after it).

    Raises:
        TypeError: `rng` is no Generator.
        FloatingPointError: on the way; the loss is no longer a number.
    """
    require_generator(rng)

    def walk(params, adam):
        for step in range(steps):
            loss, grads = batch_loss(params, draw_batch(rng), forward_batch, backward_batch)
            if not np.isfinite(loss):
                raise FloatingPointError(f"the loss of step {step} is {loss}: lower lr?")
            rate, before = cosine_decay(step, steps, lr), params
            params = adam.step(params, clipped(grads, max_norm), rate)
            yield loss, rate, before, params

    return walk(params, Adam())


def clipped(grads, max_norm):
    """The grads, scaled together where their joint norm is above `max_norm`."""
    norm = math.sqrt(sum(float(np.vdot(grad, grad)) for grad in grads))
    return grads if norm <= max_norm else tuple(grad * (max_norm / norm) for grad in grads)
