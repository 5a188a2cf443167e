"""The cases of run_epoch, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number, Several, Stream, parameters
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.training._common import one_hot_pair, random_params
from labkit.exercises.training.run_epoch.answer import run_epoch


def cases(rng):
    """Evaluation, then training without and with clipping; sequences of different lengths."""

    def draw(hidden_size, vocab_size, *lengths):
        params = random_params(rng, hidden_size, vocab_size)
        words = [rng.integers(0, vocab_size, size=length + 1) for length in lengths]
        return [one_hot_pair(w, vocab_size) for w in words], params

    pairs, params = draw(3, 4, 5, 3, 4)  # the first sequence is not the cheapest
    dozen, more_params = draw(4, 3, *[2, 3] * 6)
    dozen[1], dozen[11] = dozen[2], dozen[0]  # what is kept by sequence would count them once
    return [
        Case("one sequence, evaluated", *draw(3, 4, 5)),
        Case("three sequences, evaluated", *draw(5, 4, 2, 6, 3)),
        Case("one sequence, one step", *draw(4, 5, 4), 0.1),
        Case("three sequences, trained without clipping", pairs, params, 0.1),
        Case("three sequences, trained with gradients clipped at 1", pairs, params, 0.5, 1.0),
        Case("a limit that no gradient reaches", pairs, params, 0.05, 1e6),
        Case("evaluation with a limit given", *draw(2, 3, 4, 2), None, 0.5),
        Case("a rate so high that a step leads uphill", *_overshooting(rng), 2.0),
        Case("a data set that can be iterated and counted, no more", Stream(tuple(pairs)),
             params, 0.05, 2.0),
        Case("sequences of one step, params as a list", draw(4, 4, 1, 1)[0],
             list(random_params(rng, 4, 4)), 0.2),
        Case("twelve sequences, of which some come again", dozen, more_params, 0.2),
        Case("a gradient of norm 20 or more, not clipped", *_steep(rng), 0.01),
        Case("one argument changed since the call before",
             *in_turn((*draw(3, 4, 3, 2), 0.5, None), (*draw(3, 4, 2, 3), 0.25, 0.5)),
             driver=last_of_near),
    ]  # fmt: skip


def _overshooting(rng):
    """A pair, twice, in which every second step has another target: the best is half for each, and
    a long step from near there leads beyond it."""
    while True:
        U, V, W, b_hidden, _ = random_params(rng, 3, 4)
        inputs, targets = one_hot_pair(np.full(7, rng.integers(4)), 4)
        targets[:] = 0
        targets[::2, 0], targets[1::2, 1] = 1, 1
        params = U, V, 0.1 * W, b_hidden, np.array([[2.5], [2.0], [-1.0], [-1.2]])
        pair = inputs, targets
        before, moved = run_epoch([pair], params, 2.0)
        if 1 < run_epoch([pair], moved)[0] - before < 12:
            return [pair, pair], params


def _steep(rng, T=40):
    """The same unlikely target at every step, so that clipping at any usual limit shows."""
    U, V, W, b_hidden, b_out = random_params(rng, 3, 4)
    inputs, targets = one_hot_pair(rng.integers(0, 4, size=T + 1), 4)
    targets[:] = [[1.0], [0.0], [0.0], [0.0]]
    b_out[0] = b_out[1:].mean() - 1.5
    return [(inputs, targets)], (U, V, 0.5 * W, b_hidden, b_out)


# Clipping may end 1e-5 below its limit, and a logarithm may be kept from zero by 1e-8.
RETURNS = Several(Number("loss", rtol=1e-6), parameters(rtol=1e-5))

PROMISES = {
    "has len() and can be iterated": (
        "three sequences, evaluated",
        "a data set that can be iterated and counted, no more",
    ),
    "train, or evaluate when lr is None": ("one sequence, one step", "one sequence, evaluated"),
    "None takes no step": ("three sequences, evaluated", "evaluation with a limit given"),
    "None does not clip": ("three sequences, trained without clipping",),
}
