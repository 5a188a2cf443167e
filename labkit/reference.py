"""Every right answer under its exercise's name: `from labkit.reference import forward_pass`.

For learners who are stuck on an earlier lab, for the labs themselves and for tests. An answer
is imported when it is asked for, so that only the labs that use torch wait for it.
"""

from labkit import exercises


def __getattr__(name: str):
    try:
        return exercises.answer(name)
    except KeyError:
        raise AttributeError(
            f"labkit.reference has no {name!r}; it offers: {', '.join(exercises.every_name())}"
        ) from None


def __dir__() -> list[str]:
    return exercises.every_name()
