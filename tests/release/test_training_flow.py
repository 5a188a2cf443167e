"""Which cells follow from training: read off their source, cell after cell."""

import pytest

from labkit.release.training_flow import Flow

STEP = "def update(params, grads, lr=0.1):\n    return params - lr * grads"
EPOCH = "def epoch(params, lr=None):\n    return (update(params, 1, lr) if lr else params)"
LOOP = "for _ in range(9):\n    params = update(params, slope(params))"

# Cells in their order, and whether the last one uses what was trained
NOTEBOOKS = {
    "nothing trains": (["params = 1.0", "print(params)"], False),
    "a definition alone": (["params = 1.0", STEP, "print(params)"], False),
    "a call that has a rate by default": ([STEP, "p = update(1, 2)", "print(p)"], True),
    "a loop": ([STEP, "params = 1.0", LOOP, "print(params)"], True),
    "the loop's own cell": ([STEP, "params = 1.0", LOOP], True),
    "what is computed from it": ([STEP, "p = update(1, 2)", "q = [p]", "r = q[0]", "r"], True),
    "something else": ([STEP, "p = update(1, 2)", "print(q)"], False),
    "assigned anew": ([STEP, "p = update(1, 2)", "p = 3", "print(p)"], False),
    "changed in a part": ([STEP, "p = update(1, 2)", "p[0] = 3", "print(p)"], True),
    "an evaluation": ([STEP, EPOCH, "print(epoch(1))"], False),
    "None in so many words": ([STEP, EPOCH, "print(epoch(1, lr=None))"], False),
    "an epoch of training": ([STEP, EPOCH, "print(epoch(1, lr=0.1))"], True),
    "a function that trains": ([STEP, "def f():\n    return update(1, 2)", "print(f())"], True),
    "one that uses what was trained": (
        [STEP, "p = update(1, 2)", "def f():\n    return p", "print(f())"],
        True,
    ),
    "one whose own name is alike": (
        [STEP, "p = update(1, 2)", "def f(p):\n    return p", "print(f(3))"],
        False,
    ),
    "a function defined anew": (
        [STEP, "def f():\n    return update(1, 2)", "def f():\n    return 3", "print(f())"],
        False,
    ),
    "a method of an optimiser": (["optimizer.step()"], True),
    "an optimiser handed on": (["model.learn(optimizer)", "print(model.loss)"], True),
    "an object trained in place": (["model.learn(lr=0.1)", "print(model)"], True),
    "an argument trained in place": ([f"{STEP}\nupdate(model, 2)", "print(model)"], True),
    "a rate by another place": (["p = adam.step(params, grads, lr)", "print(p)"], True),
    "a class": (["class A:\n    def f(self, lr):\n        self.g(lr)", "print(A())"], False),
    "a name imported anew": ([STEP, "np = update(1, 2)", "import numpy as np", "np.pi"], False),
    "in a with": ([STEP, "with a:\n    p = update(1, 2)", "print(p)"], True),
    "in an if": ([STEP, "if a:\n    p = 1\nelse:\n    p = update(1, 2)", "print(p)"], True),
    "over what was trained": ([STEP, "for p in update(1, 2):\n    pass", "print(p)"], True),
    "late in a loop, early in the next": (
        [f"{STEP}\np = 1\nfor _ in range(3):\n    q = p\n    p = update(p, 2)", "print(q)"],
        True,
    ),
    "the library's, by its signature": (
        ["from labkit import training", "p = training.train_minibatches(q)", "print(p)"],
        True,
    ),
    "the same without its module": (
        ["from labkit.training import train_minibatches as t", "print(t(q))"],
        True,
    ),
    "an exercise's, whose rate is None": (
        ["from labkit.reference import run_epoch", "print(run_epoch(data, params))"],
        False,
    ),
    "an exercise's with a rate": (
        ["from labkit.reference import run_epoch", "print(run_epoch(data, params, lr=1e-2))"],
        True,
    ),
    "what has no rate": (["from labkit import training", "print(training.index_batch(x))"], False),
    "what cannot be found": (["from nowhere import f", "print(f(1))"], False),
    "magic": (["%matplotlib inline"], False),
}


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_cells_that_follow_training_are_found(name):
    cells, follows = NOTEBOOKS[name]
    flow = Flow()
    assert [flow.uses(source) for source in cells][-1] == follows
