"""A few words on a value. What is said of it is data (`plain.look`): a sandbox has no words."""

from labkit.engine.plain import look
from labkit.engine.theirs import Frozen
from labkit.words import template

BETWEEN = "\t"  # of the parts of a look, where it crosses as one text


def describe(value: Frozen) -> str:
    """A value's shape, not its contents.

    >>> describe([1, 2])
    'a list of 2 entries'
    """
    return worded(BETWEEN.join(look(value)))


def worded(seen: str) -> str:
    """What a look says; a text that is none, as it is: it may come from anywhere."""
    form, *blanks = seen.split(BETWEEN)
    try:
        return template(f"value.{form}").format(*blanks) if blanks else seen
    except (KeyError, IndexError):
        return seen
