"""Claims of lab 06: losses and longest strings of three layers, and of ReLU."""

from functools import cache

import numpy as np

from claims.frame import SHIFTS, Claim, cells

PLAIN = tuple(range(1000, 13_000, 1000))
OTHERS = tuple(range(6000, 18_000, 1000))  # the text's 35 networks hold the usual five


@cache
def lab(shift):
    """The notebook's own functions, with all of its seeds moved."""
    one = ("in LAYERS.items()", "in {'nn.RNN': nn.RNN}.items()")  # its picture, of one layer
    return cells("06", "batch", "swap", "lengths", shift=shift, edits={"lengths": one})


@cache
def found(kind, shift):
    """Of one network, RNN, GRU, LSTM or ReLU: what four readings of it gave.

    loss: the last one over the floor. longest: the last n that is right, all shorter ones being
    right too. again: whether one of n up to 40 is right after the first above 9 that is
    wrong. rise: the largest one of the loss from an epoch to the next, in nats.
    """
    scope = lab(shift)
    relu = scope["functools"].partial(scope["nn"].RNN, nonlinearity="relu")
    model, history = scope["trained"](relu if kind == "ReLU" else getattr(scope["nn"], kind), 0)
    right = [scope["is_right"](model, n) for n in range(1, 41)]
    longest, beyond = (part.index(False) for part in ([*right, False], [*right[9:], False]))
    return {
        "loss": history[-1] / scope["data"].anbn_floor(),
        "longest": longest,
        "again": any(right[9 + beyond :]),
        "rise": float(max(np.diff(history))),
    }


def u_apart(shift):
    """How far U is off after ten steps with both biases trained."""
    return cells("06", "batch", "twins", "ten-steps", shift=shift)["ten_steps"]()[0]


CLAIMS = [
    *(
        Claim(
            cell="length-widget-idea",
            says="none did (twelve plain networks, five GRUs and five LSTMs, $n$ up to 40)",
            measure=lambda shift, kind=kind: not found(kind, shift)["again"], shifts=shifts,
            of=f"of a {kind}",
        )
        for kind, shifts in (("RNN", PLAIN), ("GRU", SHIFTS), ("LSTM", SHIFTS))
    ),
    Claim(
        cell="length-widget-idea", says="Two of the plain ones",
        measure=lambda shift: found("RNN", shift)["longest"],
        low=9, may_miss=2, shifts=PLAIN, of="the last n that is right",
    ),
    Claim(
        cell="swap-predict", says="its last right $n$ lay somewhere from 10 to 17",
        measure=lambda shift: found("LSTM", shift)["longest"], low=10, high=17,
    ),
    Claim(
        cell="swap-predict", says="Of the others none got beyond 11",
        measure=lambda shift: max(found(kind, shift)["longest"] for kind in ("RNN", "GRU")),
        high=11,
    ),
    Claim(
        cell="relu-idea",
        says="a loss of 1.00 to 1.15 times the floor",
        measure=lambda shift: found("ReLU", shift)["loss"],
        low=1.0, high=1.15, of="× the floor",
    ),
    Claim(
        cell="relu-idea",
        says="and every trained length right",
        measure=lambda shift: found("ReLU", shift)["longest"] >= 9,
    ),
    Claim(
        cell="relu-idea",
        says="of 35 networks 23 ended at $n = 9$ to 11, nine at 12 to 18, three at 23, 24 and 26",
        measure=lambda shift: found("ReLU", shift)["longest"],
        low=9, high=26, of="the last n that is right",
    ),
    Claim(
        cell="relu-idea",
        says="Mostly hardly further, and now and then much",
        measure=lambda shift: found("ReLU", shift)["longest"],
        low=9, high=11, may_miss=5, shifts=OTHERS, of="the last n that is right",
    ),
    *(
        Claim(
            cell="relu-idea", says=says, low=low, high=high, may_miss=1, of="nats",
            measure=lambda shift, kind=kind: found(kind, shift)["rise"],
        )
        for kind, says, low, high in (
            ("ReLU", "from an epoch to the next was 0.5 to 3.6 nats", 0.45, 3.65),
            ("RNN", "with tanh 0.1 to 2.4", 0.05, 2.45),
        )
    ),
    Claim(
        cell="two-biases-question", says="$U$ was off by 0.015 to 0.64 after ten steps",
        measure=u_apart, low=0.015, high=0.64,
    ),
    *(
        Claim(
            cell="lengths-idea",
            says=says,
            measure=lambda shift, kind=kind: found(kind, shift)["longest"],
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
            measure=lambda shift, kind=kind: found(kind, shift)["loss"],
            low=low, high=high, may_miss=1, of="× the floor",
        )
        for kind, says, low, high in (
            ("LSTM", "the LSTM 1 to 5 %", 1.005, 1.055),
            ("GRU", "the GRU 1 to 13 %", 1.005, 1.135),
            ("RNN", "the plain network 1.5 to 15 %", 1.015, 1.155),
        )
    ),
]  # fmt: skip
