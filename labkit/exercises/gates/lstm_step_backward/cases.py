"""The cases of lstm_step_backward, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case, Several, gradients
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.gates._common import (
    NAMES,
    in_columns,
    nearly_certain,
    one_hot,
    random_params,
    random_state,
    saturated,
)
from labkit.exercises.gates.lstm_step.answer import lstm_step


def cases(rng):
    """Steps of all sizes; one road at a time is switched off, so that a suspect can be named."""

    def draw(H, C, at_h=1.0, at_c=1.0, h=1.0, c=1.0, x=None, container: type = tuple, change=None):
        params = random_params(rng, H, C)
        params = change(params, rng) if change else params
        state, cell = random_state(rng, H, 1)
        x = one_hot(rng.integers(C), C) if x is None else x
        h_prev, c_prev = h * state, c * cell
        _, c_now, gates = lstm_step(x, h_prev, c_prev, params)
        d_h, d_c = at_h * rng.normal(size=(H, 1)), at_c * rng.normal(size=(H, 1))
        return d_h, d_c, x, h_prev, c_prev, c_now, container(gates), container(params)

    return [
        Case("all sizes different", *draw(3, 5)),
        Case("more units than tokens", *draw(5, 2)),
        Case("nothing arriving at c from outside", *draw(3, 4, at_c=0.0)),
        Case("nothing arriving at h", *draw(4, 3, at_h=0.0)),
        Case("a zero state and a zero cell before", *draw(3, 4, h=0.0, c=0.0)),
        Case("an input that is not one-hot", *draw(2, 4, x=rng.normal(size=(4, 1)))),
        Case("an input of one entry that is not 1", *draw(3, 5, x=2.5 * one_hot(3, 5))),
        Case("gates and parameters in lists", *draw(4, 6, container=list)),
        Case("one unit and one token", *draw(1, 1)),
        Case("gradients in the thousands", *draw(3, 4, at_h=4000.0, at_c=3000.0)),
        Case("as many units as tokens", *draw(4, 4)),
        Case("gates near 0 and 1, a large cell", *draw(5, 3, c=3.0, change=nearly_certain)),
        Case("some gates exactly 0 and 1, a cell in the thousands",
             *draw(4, 3, c=3000.0, change=saturated)),
        Case("an earlier step, looked at after another", draw(3, 5), draw(3, 5),
             driver=first_of_two),
        Case("the same arrays again, with other numbers", draw(3, 5), draw(3, 5),
             driver=on_same_objects),
        Case("arrays that lie in column order", *in_columns(draw(3, 5))),
    ]  # fmt: skip


RETURNS = Several(gradients(names=NAMES[:3]), Array("d_h_prev"), Array("d_c_prev"))

PROMISES = {
    "in a tuple or a list": (
        lambda all_three: (tuple(all_three[0]), *all_three[1:]),
        lambda all_three: (list(all_three[0]), *all_three[1:]),
    ),
}
