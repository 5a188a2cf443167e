"""Exercise 5.1: update_parameters, one step down the slope."""

import numpy as np

from labkit.engine import Case, Exercise, Mistake, parameters
from labkit.exercises.training._common import random_params


def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    Arguments:
        params: (U, V, W, b_hidden, b_out), a tuple or a list, left as they are.
        grads: their gradients, in the same order and shapes, left as they are.
        lr: learning rate.

    Returns:
        the five new parameters, in the same order.
    """
    updated = []
    for param, grad in zip(params, grads, strict=True):
        step = lr * grad
        moved = param - step
        updated.append(moved)
    return tuple(updated)


def cases(rng):
    """Default and other learning rates, tuples and lists, large and zero gradients, size 1."""

    def draw(hidden_size, vocab_size, scale=1.0):
        params = random_params(rng, hidden_size, vocab_size)
        grads = tuple(scale * rng.normal(size=p.shape) for p in params)
        return params, grads

    params, grads = draw(3, 4)
    return [
        Case("the default learning rate", *draw(5, 3, 8.0)),
        Case("a learning rate of 0.25", params, grads, 0.25),
        Case("a learning rate of 2", *draw(2, 5), 2.0),
        Case("params and grads as lists", *map(list, draw(4, 2)), 0.03),
        Case("gradients near 1000", *draw(4, 6, 1000.0), 3e-4),
        Case("gradients that are all zero", params, tuple(np.zeros_like(p) for p in params), 0.5),
        Case("one hidden unit and one word", *draw(1, 1), 0.1),
        Case("a square network", *draw(4, 4), 0.125),
    ]


EXERCISE = Exercise(
    answer=update_parameters,
    cases=cases,
    returns=parameters(rtol=1e-9),
    number="5.1",
    minutes=6,
    difficulty=1,
    points=2,
    hints=(
        "You get five parameters and five gradients of the same shapes. Hand back five new "
        "parameters, each a little further down its own slope. Whoever called you may still "
        "need the old ones.",
        "A gradient points to where the loss rises. In which direction does the parameter go, "
        "and which number says how far? And which of `w -= ...` and `w = w - ...` makes a new "
        "array?",
        "for each parameter and its gradient: the new one is the old one, less learning rate "
        "times gradient\n\nhand all five back in the order in which they came",
    ),
    mistakes=(
        Mistake(
            "uphill",
            "moved = param - step",
            "moved = param + step",
            "the step goes up the slope",
            "a step that adds the gradient",
            "The gradient points to where the loss grows: where should the parameter go?",
        ),
        Mistake(
            "update-in-place",
            "updated.append(moved)",
            "param[...] = moved\n        updated.append(param)",
            "the caller's parameters are overwritten",
            "an update with -=, which writes into the arrays that came in",
            "After `w -= step`, does the caller's `w` still hold what it held before the call?",
        ),
        Mistake(
            "learning-rate-unused",
            "step = lr * grad",
            "step = grad",
            "the learning rate has no influence",
            "a step as long as the gradient itself",
            "Which argument says how far along the gradient one step goes?",
        ),
        Mistake(
            "learning-rate-fixed",
            "step = lr * grad",
            "step = 1e-3 * grad",
            "the learning rate is 0.001, whatever was asked for",
            "a step with the default learning rate every time",
            "With `lr=0.25`, which learning rate does your line multiply by?",
        ),
        Mistake(
            "learning-rate-divides",
            "step = lr * grad",
            "step = grad / lr",
            "the gradient is divided by the learning rate",
            "a step of gradient over learning rate",
            "Should a smaller learning rate make the step longer or shorter?",
        ),
        Mistake(
            "gradients-scaled-in-place",
            "step = lr * grad",
            "grad *= lr\n        step = grad",
            "the caller's gradients are overwritten",
            "an update that multiplies the gradients by the learning rate in place",
            "What do the caller's gradients hold after `grad *= lr`?",
        ),
        Mistake(
            "learning-rate-scales-all",
            "step = lr * grad\n        moved = param - step",
            "moved = lr * (param - grad)",
            "the learning rate multiplies the parameter too",
            "lr * (param - grad)",
            "With a gradient of zero, what should become of the parameter?",
        ),
        Mistake(
            "step-without-parameter",
            "moved = param - step",
            "moved = -step",
            "the step is returned, not where it leads",
            "a function that returns the change of each parameter",
            "A step starts somewhere: where is its starting point in your result?",
        ),
        Mistake(
            "biases-stay",
            "return tuple(updated)",
            "return (*updated[:3], *params[3:])",
            "the two biases never move",
            "an update of U, V and W alone",
            "How many of the five parameters have a gradient?",
        ),
        Mistake(
            "v-and-w-exchanged",
            "return tuple(updated)",
            "return updated[0], updated[2], updated[1], updated[3], updated[4]",
            "V and W are handed back in each other's place",
            "an update that returns (U, W, V, b_hidden, b_out)",
            "In which order do U, V, W and the biases come in?",
        ),
        Mistake(
            "one-gradient-for-all",
            "zip(params, grads, strict=True)",
            "zip(params, [np.mean(g) for g in grads], strict=True)",
            "every entry of a parameter moves by the same amount",
            "a step along the mean of each gradient",
            "Does each weight have a slope of its own?",
        ),
        Mistake(
            "nothing-moves",
            "return tuple(updated)",
            "return tuple(params)",
            "the parameters come back as they went in",
            "an update that gives a local name another value, and returns params",
            "Does `w = w - step` inside a loop change what params holds?",
        ),
        Mistake(
            "returns-inside-the-loop",
            "    return tuple(updated)",
            "        return tuple(updated)",
            "only the first parameter comes back",
            "a loop that returns at the end of its first round",
            "How far is your return indented?",
        ),
        Mistake(
            "sign-of-the-gradient",
            "step = lr * grad",
            "step = lr * np.sign(grad)",
            "every entry moves by the same amount, whatever its slope",
            "a step along the sign of the gradient",
            "Should a steep slope move its weight as far as a flat one?",
        ),
        Mistake(
            "step-doubled",
            "step = lr * grad",
            "step = 2 * lr * grad",
            "every step is twice as long as it should be",
            "a step of two learning rates",
            "How often is the gradient taken off?",
        ),
        Mistake(
            "gradients-clipped",
            "step = lr * grad",
            "step = lr * np.clip(grad, -0.25, 0.25)",
            "the gradients are clipped inside the update",
            "a step along gradients whose entries are cut at 0.25",
            "Whose task is the clipping, if anyone's?",
        ),
        Mistake(
            "weights-decay",
            "moved = param - step",
            "moved = (1 - lr) * param - step",
            "every parameter shrinks besides its step",
            "a step with weight decay: (1 - lr) * param - lr * grad",
            "With a gradient of zero, what should become of the parameter?",
        ),
    ),
    incompatible=(
        # The five arrays that came in hold the new values, whichever of them are handed back.
        frozenset({"update-in-place", "biases-stay"}),
        # What is scaled in place is the list of means, which no caller ever sees.
        frozenset({"gradients-scaled-in-place", "one-gradient-for-all"}),
    ),
)
