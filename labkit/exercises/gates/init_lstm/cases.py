"""The cases of init_lstm, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case
from labkit.exercises.forward.drivers import initialise, initialise_and_go_on
from labkit.exercises.gates._properties import FreshLSTM


def cases(rng):
    """Wide and tall blocks, square ones, sizes of 1; a forget bias given and left out."""

    def case(label, hidden_size, vocab_size, *forget_bias, driver=initialise):
        seeds = tuple(int(s) for s in rng.choice(2**31, size=2, replace=False))
        return Case(label, hidden_size, vocab_size, seeds, *forget_bias, driver=driver)

    return [
        case("the forget bias left out", 5, 3),
        case("a forget bias of 0", 3, 6, 0.0),
        case("a forget bias of 2.5", 4, 7, 2.5),
        case("a negative forget bias", 6, 4, -1.5),
        case("as many hidden units as tokens", 4, 4),
        case("one hidden unit", 1, 3, 2.0),
        case("one token", 4, 1),
        case("two networks from one generator", 4, 6, driver=initialise_and_go_on),
    ]


RETURNS = FreshLSTM()

PROMISES = {
    "in a tuple or a list": (tuple, list),
    "rows or columns, whichever are fewer": (
        "the forget bias left out",
        "a forget bias of 2.5",
    ),
}
