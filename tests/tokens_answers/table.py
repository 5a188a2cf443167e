"""The two lists that the answers put themselves on."""

RIGHT, WRONG = [], []


def right(name):
    """Decorator: an answer to the exercise called name that must pass."""
    return lambda answer: RIGHT.append((name, answer)) or answer


def wrong(name, *mistakes):
    """Decorator: an answer that must fail, and be told these mistakes (if any)."""
    return lambda answer: WRONG.append((name, answer, set(mistakes))) or answer
