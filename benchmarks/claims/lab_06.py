"""Claims of lab 06: losses and longest strings of three layers, and of ReLU."""

from functools import cache

from claims.frame import Claim, cells


@cache
def lab(shift):
    """The notebook's own functions, with all of its seeds moved."""
    one = ("in LAYERS.items()", "in {'nn.RNN': nn.RNN}.items()")  # its picture, of one layer
    return cells("06", "batch", "swap", "lengths", shift=shift, edits={"lengths": one})


@cache
def found(kind, shift):
    """Of one network: the last loss over the floor, and the longest string that is right."""
    scope = lab(shift)
    model, history = scope["trained"](getattr(scope["nn"], kind), 0)
    longest = 0
    while longest < 40 and scope["is_right"](model, longest + 1):
        longest += 1
    return history[-1] / scope["data"].anbn_floor(), longest


@cache
def relu(shift):
    """As `found`, with ReLU in place of tanh."""
    scope = lab(shift)
    layer = scope["functools"].partial(scope["nn"].RNN, nonlinearity="relu")
    model, history = scope["trained"](layer, 0)
    every = all(scope["is_right"](model, n) for n in range(1, 10))
    return history[-1] / scope["data"].anbn_floor(), every


CLAIMS = [
    Claim(
        cell="relu-idea",
        says="a loss of 1.02 to 1.38 times the floor",
        measure=lambda shift: relu(shift)[0],
        low=1.0, high=1.38, of="× the floor",
    ),
    Claim(
        cell="relu-idea",
        says="and every trained length right",
        measure=lambda shift: relu(shift)[1],
    ),
    *(
        Claim(
            cell="lengths-idea",
            says=says,
            measure=lambda shift, kind=kind: found(kind, shift)[1],
            low=low, high=high, may_miss=1, of="the last n that is right",
        )
        for kind, says, low, high in (
            ("RNN", "the plain network ended at $n = 9$ to 11", 9, 11),
            ("GRU", "the GRU at 9 or 10", 9, 10),
            ("LSTM", "the LSTM somewhere from 10 to 17", 10, 17),
        )
    ),
    *(
        Claim(
            cell="swap-predict",
            says=says,
            measure=lambda shift, kind=kind: found(kind, shift)[0],
            low=low, high=high, may_miss=1, of="× the floor",
        )
        for kind, says, low, high in (
            ("LSTM", "the LSTM 1 to 5 %", 1.005, 1.055),
            ("GRU", "the GRU 1 to 13 %", 1.005, 1.135),
            ("RNN", "the plain network 1.5 to 15 %", 1.015, 1.155),
        )
    ),
]  # fmt: skip
