"""The cases of mean, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case, Number


def cases(rng):
    """Several numbers, one, and numbers far from zero."""
    return [
        Case("five numbers", rng.normal(3.0, 1.0, size=5)),
        Case("one number", rng.normal(3.0, 1.0, size=1)),
        Case("four numbers near -100", rng.normal(-100.0, 1.0, size=4)),
    ]


RETURNS = Number("mean")
