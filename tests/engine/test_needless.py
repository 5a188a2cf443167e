"""A statement more is told only where one is missing: not where something is too much."""

from cell import defined

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import watch
from labkit.engine.locate import locate

HALF_AND_HALF = """def perplexity(losses, counts):
    mean = None
    for loss, count in zip(losses, counts):
        nats = loss / count
        mean = nats if mean is None else (mean + nats) / 2
    return float(np.exp(mean))
"""

NEVER_UPHILL = """def sgd_step(model, x, y, learning_rate):
    here, grads = model.params, model.bptt(x, y)
    before = model.calculate_loss([x], [y])
    for _ in range(20):
        model.params = tuple(p - learning_rate * g for p, g in zip(here, grads))
        if model.calculate_loss([x], [y]) <= before:
            break
        learning_rate /= 2
"""


def found(name, source):
    exercise = exercises.load(name)
    subject, cases = defined(name, source), draw(exercise)
    return locate(exercise, subject, cases, cases.results(watch(subject, cases)[: len(cases)]))


def test_what_only_does_anew_what_a_loop_has_done_is_not_missing():
    place = found("perplexity", HALF_AND_HALF)
    assert (place.parts[0].line, place.parts[0].kind) == (5, "expression")


def test_nor_is_what_is_done_again_after_it():
    place = found("sgd_step", NEVER_UPHILL)
    assert (place.parts[0].line, place.parts[0].kind) == (6, "condition")
