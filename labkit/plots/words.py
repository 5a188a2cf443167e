"""Numbers in alternative text and labels: few digits, the same on every machine."""

import numpy as np


def number(value, digits=3):
    """A number with at most `digits` (5 or fewer) significant digits, as text."""
    if digits > 5:
        raise ValueError("stored text holds at most 5 significant digits: more differ by machine")
    value = float(value)
    text = f"{value:.{digits}g}"
    if "e" in text and 1e-4 <= abs(value) < 1e6:
        text = f"{value:.0f}"
    return "0" if text == "-0" else text.replace("-", "\N{MINUS SIGN}") if value < 0 else text


def numbers(values, digits=3):
    """Several numbers, joined by ', '."""
    return ", ".join(number(value, digits) for value in np.ravel(values))


def within(difference, tolerance):
    """'below 1e-06' when it is; else the difference itself.

    Rounding noise differs from machine to machine in every digit, so a text that is
    compared there may only say which side of the tolerance it fell on.
    """
    if difference < tolerance:
        return f"below {power(tolerance)}"
    return number(difference)


def power(value):
    """A number of one digit in scientific form, such as '1e-6'."""
    return f"{value:.0e}".replace("e-0", "e-").replace("e+0", "e") if value else "0"


def listing(items):
    """'a', 'a and b', 'a, b and c'."""
    items = [str(item) for item in items]
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]
