"""The cases of clip_by_value, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case, gradients
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.backward._common import gradients_of_norm
from labkit.exercises.names._common import by_columns


def cases(rng):
    """Entries on both sides of the limit, far over it, all under it, zeros, lists, size 1."""

    def spread(limit, H=3, C=4):
        """About half of the entries of each array over the limit, both signs."""
        shapes = ((H, C), (H, H), (C, H), (H, 1), (C, 1))
        grads = [limit * rng.uniform(0.2, 1.8, s) * rng.choice([-1, 1], s) for s in shapes]
        for grad in grads:  # the first entries decide nothing by chance
            grad.flat[0] = 1.7 * limit * rng.choice([-1, 1])
            grad.flat[-1] = 0.4 * limit * rng.choice([-1, 1])
        grads[0][0, 0], grads[0][0, 1], grads[1].flat[-1] = 2.1 * limit, -2.3 * limit, -0.3 * limit
        return tuple(grads)

    kept = spread(1.0, H=2, C=4)
    return [
        Case("a limit of 1", spread(1.0), 1.0),
        Case("a limit of 5", spread(5.0, H=2, C=5), 5.0),
        Case("a limit of 0.1", spread(0.1, H=4, C=2), 0.1),
        Case("one entry over the limit", _one_large(rng), 0.5),
        Case("every entry within the limit", gradients_of_norm(rng, 0.9), 1.0),
        Case("gradients in a list", list(spread(0.25, H=2, C=3)), 0.25),
        Case("gradients near 1000", gradients_of_norm(rng, 5000.0, H=4, C=3), 2.0),
        Case("a limit that is a whole number", spread(3.0, H=2, C=2), 3),
        Case("gradients that are all zero", tuple(0 * g for g in gradients_of_norm(rng, 1.0)), 0.5),
        Case("as many units as letters", by_columns(spread(2.0, H=3, C=3)), 2.0),
        Case("one unit and one letter", gradients_of_norm(rng, 9.0, H=1, C=1), 1.5),
        Case("a second clip made after the first", (spread(1.0, H=2, C=3), 1.0),
             (spread(0.5, H=2, C=3), 0.5), driver=first_of_two),
        Case("the same gradients with another limit", (kept, 0.3), (kept, 0.7),
             driver=on_same_objects),
    ]  # fmt: skip


def _one_large(rng):
    grads = gradients_of_norm(rng, 0.45, H=3, C=5)
    grads[1][2, 0] = -4.0
    return grads


RETURNS = gradients(rtol=1e-9)

PROMISES = {"a tuple or list of five arrays": ("a limit of 1", "gradients in a list")}
