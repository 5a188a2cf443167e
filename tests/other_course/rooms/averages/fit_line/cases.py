"""The cases of fit_line, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case, Number, Several


def cases(rng):
    """Noise around a line, a line without noise, and two points."""
    x, steep = rng.normal(2.0, 1.0, size=8), rng.uniform(-3.0, 3.0, size=5)
    return [
        Case("eight points around a line", x, 1.5 * x - 2.0 + rng.normal(size=8)),
        Case("five points on a line", steep, 4.0 - 0.5 * steep),
        Case("two points", rng.normal(size=2), rng.normal(size=2)),
    ]


RETURNS = Several(Number("slope"), Number("intercept"))
