"""The answers, collected as their modules are imported."""

import pytest

RIGHT, WRONG = [], []


def right(name):
    """An answer that must pass."""
    return _collector(RIGHT, name, None)


def wrong(name, *mistakes):
    """An answer that must fail, and be called by these names if any are given."""
    return _collector(WRONG, name, mistakes)


def _collector(found, name, mistakes):
    def keep(subject):
        found.append(pytest.param(name, subject, mistakes, id=f"{name}-{subject.__name__}"))
        return subject

    return keep
