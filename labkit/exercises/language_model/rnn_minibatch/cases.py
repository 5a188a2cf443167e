"""The cases of rnn_minibatch, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Number, Several, gradients
from labkit.engine.drivers import first_of_two, second_of_two
from labkit.exercises.training._common import random_params, repeating_tokens


def cases(rng):
    """One step and one row, a zero state, then batches in which all sizes differ; edges last."""

    def draw(B, T, H, C, state=0.8, loud=1.0):
        U, V, W, b_hidden, b_out = random_params(rng, H, C)
        tokens = repeating_tokens(rng, (2, B, T), C)
        params = (U, V, loud * W, b_hidden, b_out)
        return *tokens, state * rng.uniform(-1, 1, (B, H)), params

    *arrays, params = draw(3, 3, 3, 3)
    params = [np.asfortranarray(param) for param in params]
    loud = draw(3, 4, 6, 5, loud=3000.0)
    targets = np.asarray(loud[1])
    targets[0] = targets[:, 0] = 0  # of some of these, p is 0: what is multiplied by 0 shows
    twice = draw(3, 4, 5, 6), draw(3, 4, 5, 6)
    return [
        Case("one time step", *draw(3, 1, 4, 5)),
        Case("a single row", *draw(1, 5, 3, 6)),
        Case("a zero state", *draw(2, 4, 5, 3, state=0.0)),
        Case("a state from the batch before", *draw(2, 5, 4, 7)),
        Case("a longer batch", *draw(3, 24, 5, 4)),
        Case("params as a list", *map(np.asfortranarray, arrays), params),
        Case("logits of ±1000", *loud, view=_large_loss),
        Case("one hidden unit", *draw(2, 6, 1, 3)),
        Case("the second of two calls", *twice, driver=second_of_two),
        Case("the first of two calls", *twice, driver=first_of_two),
    ]


def _large_loss(leaves):
    """Where a target has p = 0, any loss of 18 nats or more is right, inf too; NaN is not."""
    return leaves | {"loss": np.minimum(leaves["loss"], 18.0)}


RETURNS = Several(Number("loss", rtol=1e-6), gradients(1e-8), Array("last_state", rtol=2e-8))
