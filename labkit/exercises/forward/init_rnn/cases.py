"""The cases of init_rnn, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case
from labkit.exercises.forward._properties import FreshParameters
from labkit.exercises.forward.drivers import initialise_and_go_on


def cases(rng):
    """Wide and tall weights, square ones, sizes of 1; every seed is drawn."""

    def case(label, hidden_size, vocab_size):
        seeds = tuple(int(s) for s in rng.choice(2**31, size=2, replace=False))
        return Case(label, hidden_size, vocab_size, seeds, driver=initialise_and_go_on)

    return [
        case("more hidden units than tokens", 5, 3),
        case("fewer hidden units than tokens", 3, 6),
        case("as many hidden units as tokens", 4, 4),
        case("one hidden unit", 1, 3),
        case("one token", 4, 1),
        case("one hidden unit and one token", 1, 1),
        case("12 hidden units and 9 tokens", 12, 9),
    ]


RETURNS = FreshParameters()

PROMISES = {
    "in a tuple or a list": (tuple, list),
    "rows or columns, whichever are fewer": (
        "more hidden units than tokens",
        "fewer hidden units than tokens",
    ),
}
