"""Exercise 4.1: cross_entropy, what a sequence costs."""

import numpy as np

from labkit.engine import Case, Exercise, Mistake, Number
from labkit.exercises.backward._common import one_hot, tokens

ENOUGH = 18.0  # nats: an epsilon of 1e-8 inside the logarithm costs 18.4


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs: T columns of probabilities (C, 1). targets: one-hot (T, C, 1).
    """
    loss = 0.0
    for t in range(len(targets)):
        log_p = np.log(outputs[t] + 1e-12)
        loss -= np.sum(targets[t] * log_p)
    return loss


def cases(rng):
    """Sequences of 1 to 6 steps, arrays and lists, and probabilities of exactly zero."""
    steps = _probabilities(rng, 4, 3)
    spread, even = _probabilities(rng, 5, 4), np.full((3, 7, 1), 1 / 7)
    coins = _probabilities(rng, 6, 2)
    return [
        Case("four steps", steps, one_hot(tokens(rng, 4, 3), 3)),
        Case("one step", _probabilities(rng, 1, 5), one_hot(tokens(rng, 1, 5), 5)),
        Case("two tokens to choose from", coins, one_hot([0, 1, 1, 0, 1, 0], 2)),
        Case("a list of outputs", list(spread), one_hot(tokens(rng, 5, 4), 4)),
        Case("every token equally likely", even, one_hot(tokens(rng, 3, 7), 7)),
        Case(
            "a probability of 0 away from the target",
            np.array([[[0.0], [0.3], [0.7]], [[0.6], [0.4], [0.0]]]),
            one_hot([1, 0], 3),
        ),
        Case(
            "one step whose target has probability 0",
            np.array([[[0.25], [0.0], [0.45], [0.3]]]),
            one_hot([1], 4),
            view=_large_and_finite,
        ),
        Case(
            "an impossible target between two likely ones",
            np.array([[[0.5], [0.5]], [[1.0], [0.0]], [[0.2], [0.8]]]),
            one_hot([0, 1, 1], 2),
            view=_large_and_finite,
        ),
    ]


def _probabilities(rng, T, C):
    """Columns (T, C, 1) that sum to one, none below 0.02."""
    raw = rng.uniform(0.1, 1.0, size=(T, C, 1))
    return raw / raw.sum(axis=1, keepdims=True)


def _large_and_finite(leaves):
    """A view: what kind of number the loss is, for its size beyond ENOUGH is left open."""
    loss = leaves["loss"]
    if not np.isfinite(loss):
        return {"loss": "NaN" if np.isnan(loss) else "infinite"}
    if abs(loss) < 1e-6:
        return {"loss": "0 nats"}
    if loss < ENOUGH:
        return {"loss": "negative" if loss < 0 else "less than 18 nats"}
    return {"loss": "18 nats or more"}


EXERCISE = Exercise(
    answer=cross_entropy,
    cases=cases,
    returns=Number("loss", rtol=1e-6),  # an epsilon of 1e-8 moves ln p by 5e-7 at p = 0.02
    number="4.1",
    minutes=8,
    difficulty=1,
    points=2,
    hints=(
        "At every step the network gave each token a probability. Look up the one it gave to the "
        "token that really came, take minus its natural logarithm, and add these up over the "
        "sequence. One number comes back, of no dimension.",
        "A one-hot target is 1 in one row and 0 in all others. What is left of the column of "
        "logarithms when you multiply the two row by row? And what does `np.log` say to a "
        "probability of exactly 0, even in a row that the target then multiplies by 0?",
        "loss ← 0\n\nfor every step: take logarithms of the probabilities, each raised by an "
        "amount too small to matter; keep the target's one; subtract it from the loss\n\n"
        "hand back the loss once all steps are done",
    ),
    mistakes=(
        Mistake(
            "mean-over-vocabulary",
            "np.sum(targets[t] * log_p)",
            "np.mean(targets[t] * log_p)",
            "the loss is divided by the size of the vocabulary",
            "a loss that averages over the C rows of every step",
            "One row of each step holds the target and the others add nothing: by what does a "
            "mean over the rows divide it?",
        ),
        Mistake(
            "mean-over-time",
            "return loss",
            "return loss / len(targets)",
            "the loss is a mean over time, a sum is wanted",
            "a loss that is divided by the number of steps",
            "Should a sequence twice as long, predicted as badly, cost the same or twice as much?",
        ),
        Mistake(
            "sign",
            "loss -= np.sum",
            "loss += np.sum",
            "the loss has the wrong sign",
            "the sum of +ln p(target)",
            "What sign has the logarithm of a probability, and what sign should a cost have?",
        ),
        Mistake(
            "bits",
            "np.log(",
            "np.log2(",
            "the loss is in bits, nats are wanted",
            "a loss taken with the logarithm to base 2",
            "Which base has the logarithm whose derivative is 1 / p, without a factor?",
        ),
        Mistake(
            "base-ten",
            "np.log(",
            "np.log10(",
            "the loss is taken with the logarithm to base 10",
            "a loss taken with np.log10",
            "Which base has the logarithm whose derivative is 1 / p, without a factor?",
        ),
        Mistake(
            "zero-anywhere",
            "outputs[t] + 1e-12",
            "outputs[t]",
            "a probability of 0 anywhere turns the loss into NaN",
            "a loss that takes the logarithm of the outputs as they come",
            "What is 0 times minus infinity, and how can every number under the logarithm be kept "
            "above 0?",
        ),
        Mistake(
            "zero-target",
            "log_p = np.log(outputs[t] + 1e-12)\n        loss -= np.sum(targets[t] * log_p)",
            "loss -= np.log(np.sum(targets[t] * outputs[t]))",
            "a target with probability 0 costs infinitely much",
            "a loss that takes the logarithm of p(target) as it comes",
            "What is the smallest number that you would let the logarithm see?",
        ),
        Mistake(
            "impossible-is-free",
            "np.log(outputs[t] + 1e-12)",
            "np.log(np.where(outputs[t] > 0, outputs[t], 1.0))",
            "a target with probability 0 costs nothing",
            "a loss that leaves out the logarithm of 0",
            "The network swore that this token could not come, and it came: should that be the "
            "cheapest step or the dearest?",
        ),
        Mistake(
            "epsilon-too-large",
            "log_p = np.log(outputs[t] + 1e-12)\n        loss -= np.sum(targets[t] * log_p)",
            "log_p = np.log(outputs[t] + 1e-7)\n        loss -= np.sum(targets[t] * log_p)",
            "a target with probability 0 costs less than 18 nats",
            "a loss that adds 1e-7 under the logarithm",
            "How many nats is minus the logarithm of the amount that you add, and how many should "
            "a word cost that was called impossible?",
        ),
        Mistake(
            "last-step-only",
            "loss -= np.sum",
            "loss = -np.sum",
            "only the last step counts",
            "a loss that each step overwrites",
            "What happens to the loss of step 0 when step 1 comes?",
        ),
        Mistake(
            "first-step-only",
            "    return loss",
            "        return loss",
            "only the first step counts",
            "a loss that is returned from inside the loop",
            "How far to the right does your return stand, and how often does the loop then run?",
        ),
        Mistake(
            "skips-first-step",
            "range(len(targets))",
            "range(1, len(targets))",
            "the first step is left out",
            "a sum that starts at t = 1",
            "Targets are already shifted by one: which entry is the first that was predicted?",
        ),
        Mistake(
            "skips-last-step",
            "range(len(targets))",
            "range(len(targets) - 1)",
            "the last step is left out",
            "a sum that stops one step early",
            "Targets are already shifted by one: how many predictions has a sequence of T targets?",
        ),
        Mistake(
            "targets-ignored",
            "np.sum(targets[t] * log_p)",
            "np.sum(log_p)",
            "the loss adds up every token's logarithm, not the target's",
            "a loss in which the targets play no part",
            "Which of the C logarithms of a step says how well the token that came was predicted?",
        ),
        Mistake(
            "every-output-counts",
            "np.sum(targets[t] * log_p)",
            "np.sum(targets[t] * log_p + (1 - targets[t]) * np.log(1 - outputs[t] + 1e-12))",
            "tokens that did not come are charged as well",
            "the binary cross-entropy, summed over the vocabulary",
            "The C probabilities of a step share one softmax: does the target's own probability "
            "not already tell how much the others got?",
        ),
        Mistake(
            "softmax-twice",
            "np.log(outputs[t] + 1e-12)",
            "np.log(np.exp(outputs[t]) / np.sum(np.exp(outputs[t])))",
            "the probabilities go through softmax a second time",
            "a loss that takes the outputs for scores",
            "What do the entries of `outputs[t]` sum to before you do anything to them?",
        ),
        Mistake(
            "squared-error",
            "np.sum(targets[t] * log_p)",
            "-np.sum((outputs[t] - targets[t]) ** 2)",
            "the loss is a squared distance, no logarithm",
            "the sum of (output - target) squared",
            "How many nats does a token cost that was predicted with probability 1/2?",
        ),
        Mistake(
            "swapped",
            "log_p = np.log(outputs[t] + 1e-12)\n        loss -= np.sum(targets[t] * log_p)",
            "loss -= np.sum(outputs[t] * np.log(targets[t] + 1e-12))",
            "outputs and targets have changed places",
            "a loss that takes the logarithm of the targets",
            "Of the two, which one holds probabilities and which one only points at a row?",
        ),
    ),
    # A squared distance has no logarithm to get wrong, one step cannot be first and last, and
    # a single step that is left out costs nothing, however it is spoilt.
    incompatible=(
        *(
            frozenset({"squared-error", name})
            for name in ("bits", "base-ten", "zero-anywhere", "impossible-is-free", "softmax-twice")
        ),
        frozenset({"first-step-only", "last-step-only"}),
        frozenset({"epsilon-too-large", "skips-first-step"}),
        frozenset({"epsilon-too-large", "skips-last-step"}),
    ),
)
