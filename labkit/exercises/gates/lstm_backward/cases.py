"""The cases of lstm_backward, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number, Several, gradients
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.backward._common import large_and_finite
from labkit.exercises.gates._common import (
    NAMES,
    in_columns,
    nearly_certain,
    random_params,
    random_state,
    saturated,
)
from labkit.exercises.gates.lstm_forward.answer import lstm_forward
from labkit.exercises.training._common import finite_loss, repeating_tokens, with_indices


def cases(rng):
    """One step, one row, no padding; then padding, repeated tokens and certain outputs."""

    def draw(B, T, H, C, lengths=None, size=1.0, loud=1.0, far=0.0, inputs=None, change=None):
        params = random_params(rng, H, C, loud)
        params = change(params, rng) if change else params
        h, c = random_state(rng, B, H)
        state = (size * h, (far or size) * c)
        inputs = rng.integers(0, C, size=(B, T)) if inputs is None else inputs
        made = lstm_forward(inputs, state, params)
        lengths = [T] * B if lengths is None else lengths
        mask = np.arange(T) < np.array(lengths)[:, None]
        return inputs, *made, rng.integers(0, C, size=(B, T)), mask, params

    different = np.stack([rng.permutation(7)[:5] for _ in range(2)])
    same = np.full((3, 4), rng.integers(0, 5))
    in_turn = np.array([[0, 1, 0, 1], [2, 3, 2, 3]])
    often = repeating_tokens(rng, (2, 6), 3)
    *arrays, params = draw(4, 3, 5, 2, lengths=[1, 3, 2, 3])
    return [
        Case("one time step", *draw(3, 1, 4, 5)),
        Case("a single sequence", *draw(1, 5, 3, 6)),
        Case("a batch without padding", *draw(2, 5, 4, 7, inputs=different)),
        Case("a batch with padding", *draw(3, 5, 4, 6, lengths=[5, 2, 3])),
        Case("a batch whose longest sequence ends before T", *draw(2, 6, 3, 4, lengths=[4, 1])),
        Case("a zero initial state", *draw(2, 4, 5, 3, size=0.0, lengths=[4, 3])),
        Case("tokens that repeat within a row", *draw(2, 4, 3, 5, inputs=in_turn)),
        Case("one token everywhere", *draw(3, 4, 6, 5, lengths=[4, 2, 1], inputs=same)),
        Case(
            "indices of dtype int32, params as a list",
            *with_indices(np.int32, *arrays),
            list(params),
        ),
        Case("logits of ±1000", *draw(3, 4, 6, 5, [2, 4, 3], loud=5000.0), view=finite_loss),
        Case("one hidden unit", *draw(2, 6, 1, 3, lengths=[6, 4], inputs=often)),
        Case("indices of dtype uint8", *with_indices(np.uint8, *draw(2, 3, 4, 200, [3, 2]))),
        Case("arrays that lie in column order", *in_columns(draw(3, 4, 2, 5, [4, 2, 3]))),
        Case("a target with probability 0", *_impossible(draw), view=_price),
        Case("all sizes the same", *draw(4, 4, 4, 4, [4, 2, 3, 1])),
        Case("gates and targets that are nearly certain", *_certain(draw)),
        Case(
            "some gates exactly 0 and 1, cells in the thousands",
            *draw(2, 3, 4, 5, [3, 2], far=3000.0, change=saturated),
        ),
        Case(
            "an earlier batch, looked at after another",
            *(tuple(draw(2, 3, 4, 5, [3, 2])) for _ in range(2)),
            driver=first_of_two,
        ),
        Case(
            "the same arrays again, with other numbers",
            *(tuple(draw(2, 3, 4, 5, [3, 2])) for _ in range(2)),
            driver=on_same_objects,
        ),
        Case("forty time steps", *draw(2, 40, 3, 4, lengths=[40, 25])),
    ]


def _price(leaves):
    """A view for p = 0 alone: what kind of number the loss is, whatever floor makes it."""
    return leaves | large_and_finite(leaves)


def _certain(draw):
    """Steps whose targets are the likeliest tokens, with p near 1, and gates near 0 and 1."""
    inputs, outputs, *made, _, mask, params = draw(
        3, 4, 5, 4, [4, 2, 3], 3.0, 6.0, change=nearly_certain
    )
    return inputs, outputs, *made, outputs.argmax(axis=-1), mask, params


def _impossible(draw):
    """One step whose target has probability 0: it alone says what 0 costs, a mean as well. The
    target is not token 0, which some take for padding."""
    inputs, outputs, *made, _, mask, params = draw(1, 1, 6, 12, loud=5000.0)
    return inputs, outputs, *made, 1 + outputs[..., 1:].argmin(axis=-1), mask, params


RETURNS = Several(Number("loss", rtol=1e-6), gradients(names=NAMES))

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
    "18 nats or more, never infinity": ("logits of ±1000", "a target with probability 0"),
}
