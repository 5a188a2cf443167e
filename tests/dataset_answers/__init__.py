"""Answers to lab 02, right and wrong, written by hand as learners would."""

RIGHT, WRONG = [], []


def right(exercise):
    """Decorator: an answer that must pass. Kept as (exercise, answer)."""

    def keep(answer):
        RIGHT.append((exercise, answer))
        return answer

    return keep


def wrong(exercise, *names):
    """Decorator: an answer that must fail, called by these names if any are given."""

    def keep(answer):
        WRONG.append((exercise, answer, names))
        return answer

    return keep
