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
    return history[-1] / scope["data"].anbn_floor(), last_right(scope, model)


def last_right(scope, model):
    """The longest string that is right, all shorter ones being right too."""
    longest = 0
    while longest < 40 and scope["is_right"](model, longest + 1):
        longest += 1
    return longest


@cache
def relu(shift):
    """As `found`, with ReLU in place of tanh."""
    scope = lab(shift)
    layer = scope["functools"].partial(scope["nn"].RNN, nonlinearity="relu")
    model, history = scope["trained"](layer, 0)
    return history[-1] / scope["data"].anbn_floor(), last_right(scope, model)


def u_apart(shift):
    """How far U is off after ten steps with both biases trained."""
    return cells("06", "batch", "twins", "ten-steps", shift=shift)["ten_steps"]()[0]


CLAIMS = [
    Claim(
        cell="relu-idea",
        says="a loss of 1.00 to 1.15 times the floor",
        measure=lambda shift: relu(shift)[0],
        low=1.0, high=1.15, of="× the floor",
    ),
    Claim(
        cell="relu-idea",
        says="and every trained length right",
        measure=lambda shift: relu(shift)[1] >= 9,
    ),
    Claim(
        cell="relu-idea",
        says="of 35 networks 23 ended at $n = 9$ to 11, nine at 12 to 18, three at 23, 24 and 26",
        measure=lambda shift: relu(shift)[1],
        low=9, high=26, of="the last n that is right",
    ),
    Claim(
        cell="two-biases-question", says="$U$ was off by 0.015 to 0.64 after ten steps",
        measure=u_apart, low=0.015, high=0.64,
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
