"""The cases of backward_batch, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number, Several, gradients
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.backward._common import by_columns, large_and_finite
from labkit.exercises.training._common import (
    finite_loss,
    random_params,
    repeating_tokens,
    with_indices,
)
from labkit.exercises.training.forward_batch.answer import forward_batch


def cases(rng):
    """One step, one row, no padding; then padding, repeated tokens and certain outputs."""

    def draw(B, T, H, C, lengths=None, state=0.8, loud=1.0, inputs=None, saturated=False, calm=1.0):
        U, V, W, b_hidden, b_out = random_params(rng, H, C)
        if calm < 1:  # what V turns is not forgotten, and little is added to it
            U, V, b_hidden = calm * U, V / 0.9, calm * b_hidden
        if saturated:  # most states of this unit lie between 0.99 and 1
            b_hidden[0] = 4.0
        params = (U, V, loud * W, b_hidden, b_out)
        inputs = rng.integers(0, C, size=(B, T)) if inputs is None else inputs
        outputs, hidden_states = forward_batch(inputs, state * rng.uniform(-1, 1, (B, H)), params)
        lengths = [T] * B if lengths is None else lengths
        mask = np.arange(T) < np.array(lengths)[:, None]
        return inputs, outputs, hidden_states, rng.integers(0, C, size=(B, T)), mask, params

    different = np.stack([rng.permutation(7)[:5] for _ in range(2)])
    same = np.full((3, 4), rng.integers(0, 5))
    by_turns = np.array([[0, 1, 0, 1], [2, 3, 2, 3]])
    often = repeating_tokens(rng, (2, 6), 3)
    high = np.array([[70, 89, 81], [89, 3, 70]])
    *arrays, params = draw(4, 3, 5, 2, lengths=[1, 3, 2, 3])
    return [
        Case("one time step", *draw(3, 1, 4, 5)),
        Case("a single sequence", *draw(1, 5, 3, 6)),
        Case("a batch without padding", *draw(2, 5, 4, 7, inputs=different, saturated=True)),
        Case("a batch with padding", *draw(3, 5, 4, 6, lengths=[5, 2, 3])),
        Case("a batch whose longest sequence ends before T", *draw(2, 6, 3, 4, lengths=[4, 1])),
        Case("a zero initial state", *draw(2, 4, 5, 3, state=0.0, lengths=[4, 3])),
        Case("tokens that repeat within a row", *draw(2, 4, 3, 5, inputs=by_turns)),
        Case("one token everywhere", *draw(3, 4, 5, 5, lengths=[4, 2, 1], inputs=same)),
        Case(
            "indices of dtype int32, params as a list",
            *with_indices(np.int32, *arrays),
            list(params),
        ),
        Case(
            "logits of ±1000",
            *_impossible(*draw(3, 4, 6, 5, [2, 4, 3], loud=3000.0)),
            view=finite_loss,
        ),
        Case("one hidden unit", *draw(2, 6, 1, 3, lengths=[6, 4], inputs=often)),
        Case("sequences of 40 steps and of 36", *draw(2, 40, 4, 3, [36, 40], 0.1, calm=0.2)),
        Case("as many sequences as steps, units and words", *draw(4, 4, 4, 4, [4, 2, 3, 4])),
        Case("arrays that lie in column order", *by_columns(draw(3, 4, 5, 2, [4, 2, 3]))),
        Case(
            "one argument changed since the call before",
            *in_turn(draw(2, 3, 4, 5, [3, 2]), draw(2, 3, 4, 5, [2, 3])),
            driver=last_of_near,
        ),
        Case(
            "the first of two calls",
            draw(3, 4, 5, 6, [4, 2, 3]),
            draw(3, 4, 5, 6, [1, 4, 2]),
            driver=first_of_two,
        ),
        # H * C is more than eight bits hold, though every index is less.
        Case(
            "indices of dtype uint8",
            *with_indices(np.uint8, *draw(2, 3, 4, 90, [3, 2], loud=0.3, inputs=high)),
        ),
        Case(
            "a target with probability 0",
            *_impossible(*draw(1, 1, 6, 12, loud=3000.0)),
            view=_price,
        ),
        Case(
            "forty targets with probability 0",
            *_impossible(*draw(40, 1, 6, 12, loud=3000.0)),
            view=_forty,
        ),
    ]


def _price(leaves):
    """A view for p = 0 alone: what kind of number the loss is, whatever floor makes it."""
    return leaves | large_and_finite(leaves)


def _forty(leaves):
    """The same for forty targets: one price for all of them is too low, and so is a mean, even of
    the highest prices that floats have."""
    return leaves | large_and_finite(leaves, targets=40)


def _impossible(inputs, outputs, hidden_states, _, mask, params):
    """The same with the least likely token for every target, but for token 0, which some take for
    padding. At logits of ±1000 all of these have probability 0: a sum of their prices is large
    whatever one of them costs, and so is a mean."""
    return inputs, outputs, hidden_states, 1 + outputs[..., 1:].argmin(axis=-1), mask, params


RETURNS = Several(Number("loss", rtol=1e-6), gradients(rtol=1e-8))

PROMISES = {
    "arrays of any integer dtype": (
        "a batch with padding",
        "indices of dtype int32, params as a list",
        "indices of dtype uint8",
    ),
    "some index from 0 to C - 1 stands at the padded steps too": (
        "a batch with padding",
        "a batch whose longest sequence ends before T",
    ),
    "True on the first n >= 1 steps": (
        "a batch whose longest sequence ends before T",
        "a batch without padding",
    ),
    "18 nats or more, never infinity": ("logits of ±1000", "forty targets with probability 0"),
}
