"""The cases of init_lstm, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case
from labkit.exercises.forward.drivers import initialise
from labkit.exercises.gates._properties import FreshLSTM


def cases(rng):
    """Wide and tall blocks, square ones, sizes of 1; the forget bias left out and given."""

    def case(label, hidden_size, vocab_size, *more):
        seeds = tuple(int(s) for s in rng.choice(2**31, size=2, replace=False))
        return Case(label, hidden_size, vocab_size, seeds, *more, driver=initialise)

    return [
        case("more hidden units than tokens", 5, 3),
        case("fewer hidden units than tokens", 3, 6),
        case("as many hidden units as tokens", 4, 4),
        case("forget_bias=0.0", 4, 3, 0.0),
        case("forget_bias=2.5", 3, 5, 2.5),
        case("one hidden unit", 1, 3),
        case("one token", 4, 1),
        case("one hidden unit and one token", 1, 1, -1.0),
    ]


RETURNS = FreshLSTM()

PROMISES = {
    "1 or more": ("one hidden unit and one token", "more hidden units than tokens"),
    "in a tuple or a list": (tuple, list),
    "rows or columns, whichever are fewer": (
        "more hidden units than tokens",
        "fewer hidden units than tokens",
    ),
}
