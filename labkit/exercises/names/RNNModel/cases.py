"""The cases of RNNModel, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case, Rng
from labkit.exercises.names._common import Network, name_arrays, network
from labkit.exercises.names.drivers import (
    new_model,
    run_after_a_price,
    run_backward,
    run_beside,
    run_clip,
    run_forward,
    run_loss_of,
    run_optimize,
    run_second_name,
)


def cases(rng):
    """The methods one by one, then two names, two networks, clip and optimize."""

    def draw(T, sizes, **kind):
        return sizes, network(rng, *sizes, **kind), *name_arrays(rng, T, *sizes[:2])

    two = draw(4, (5, 3, 6))
    third = name_arrays(rng, 6, 5, 3)
    wide, long = (6, 4, 5), draw(6, (4, 7, 3))
    others = network(rng, *wide)
    longer = draw(6, (5, 4, 3))
    return [
        Case("forward, one step", *draw(1, wide)[:3], driver=run_forward),
        Case("forward, five steps", *draw(5, wide)[:3], driver=run_forward),
        Case("loss after forward", *draw(4, wide), driver=run_loss_of),
        Case("backward, one step", *draw(1, wide), driver=run_backward),
        Case("backward, five steps", *draw(5, wide), driver=run_backward),
        Case("backward with inputs in a list", *_listed(long), driver=run_backward),
        Case("a second name on one network", *two, *third, driver=run_second_name),
        Case("another network beside it", *draw(4, wide), others, driver=run_beside),
        Case("clip", *draw(5, (3, 6, 4)), 0.25, driver=run_clip),
        Case("optimize", *draw(4, (4, 3, 5)), driver=run_optimize),
        Case("a new network", 5, 4, 7, Rng(int(rng.integers(2**31))), driver=new_model),
        Case("one hidden unit", *draw(3, (2, 3, 1)), driver=run_backward),
        Case("gradients in the hundreds", *_loud(draw(4, (5, 4, 3))), driver=run_backward,
             view=_but_the_loss),
        Case("a shorter name after one that was priced", *longer, *name_arrays(rng, 3, 5, 4),
             driver=run_after_a_price),
        Case("a name of forty steps", *draw(40, (3, 4, 5)), driver=run_backward),
        Case("inputs that are not one-hot", *_dense(draw(4, (4, 4, 4)), rng), driver=run_backward),
        Case("a column of zeros after the first", *_blank(draw(5, (3, 5, 4))), driver=run_backward),
    ]  # fmt: skip


def _loud(arguments):
    """A W so large that outputs are nearly certain, and gradients behind it large."""
    sizes, (U, V, W, *biases), *rest = arguments
    return sizes, (U, V, 300.0 * W, *biases), *rest


def _dense(arguments, rng):
    sizes, params, inputs, targets = arguments
    return sizes, params, rng.normal(size=inputs.shape), targets


def _blank(arguments):
    sizes, params, inputs, targets = arguments
    inputs[2] = 0
    return sizes, params, inputs, targets


def _but_the_loss(leaves):
    """Where a target has p = 0, what it costs is the affair of CrossEntropyLoss."""
    return {name: leaf for name, leaf in leaves.items() if name != "loss"}


def _listed(arguments):
    sizes, params, inputs, targets = arguments
    return sizes, params, list(inputs), list(targets)


RETURNS = Network()
