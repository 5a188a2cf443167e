"""Exercise 9.6: sgd_step, one step down the gradient of one sentence."""

from typing import Any

import numpy as np  # noqa: F401  (a mistake uses it)

from labkit.engine import Case, Exercise, Mistake
from labkit.engine.drivers.word_model import step
from labkit.exercises.word_model import _common


def sgd_step(model, x, y, learning_rate):
    """Move all parameters of a model one step against the gradient of one sentence's loss.

    Arguments:
        model: has params and bptt(x, y), whose truncation stays at its default.
        x, y: inputs and targets of a sentence.
        learning_rate: what each gradient is multiplied by.

    Returns:
        nothing: afterwards model.params are the new parameters.
    """
    gradients = model.bptt(x, y)
    pairs = zip(model.params, gradients, strict=True)
    model.params = tuple(param - learning_rate * gradient for param, gradient in pairs)


def cases(rng):
    """One step, then several; sentences of one word and of many; a rate of zero."""

    def case(label, learning_rate, *lengths, H=3, C=5):
        params = _common.random_params(rng, H, C)
        pairs = [(rng.integers(1, C, size=T), rng.integers(1, C, size=T)) for T in lengths]
        return Case(label, params, float(rng.uniform(0.5, 1.5)), pairs, learning_rate, driver=step)

    return [
        case("one step", 0.1, 4),
        case("a sentence of one word", 0.3, 1),
        case("two steps", 0.2, 3, 5),
        case("three steps on sentences of different lengths", 0.05, 2, 6, 4),
        case("a learning rate of 0", 0.0, 3),
        case("a large learning rate", 2.5, 4, H=2, C=6),
        case("one hidden unit", 0.1, 3, H=1, C=4),
    ]


class Moved:
    """The params of a model after the steps."""

    rtol = 1e-8

    def read(self, value: Any) -> dict[str, Any]:
        return _common.read_params(value)


_MOVE = "    model.params = tuple(param - learning_rate * gradient for param, gradient in pairs)\n"

MISTAKES = (
    Mistake(
        "uphill",
        "param - learning_rate",
        "param + learning_rate",
        "the step goes up the gradient",
        "a step that adds the gradient",
        "Which way does the gradient point: to a larger loss or to a smaller one?",
    ),
    Mistake(
        "never-stored",
        "    model.params = tuple(",
        "    tuple(",
        "the model keeps its old parameters",
        "new parameters that are computed and dropped",
        "Where does the model look for its parameters in the next step?",
    ),
    Mistake(
        "rate-left-out",
        "learning_rate * gradient",
        "gradient",
        "the learning rate has no effect",
        "a step by the whole gradient",
        "Which argument says how long the step is?",
    ),
    Mistake(
        "rate-over-words",
        "learning_rate * gradient",
        "learning_rate / len(x) * gradient",
        "the step is divided by the number of words",
        "a step along the gradient of the mean loss",
        "Does a long sentence, with its larger gradient, move the model more than a short one?",
    ),
    Mistake(
        "biases-left-out",
        "zip(model.params, gradients, strict=True)",
        "zip(model.params, [*gradients[:3], 0.0, 0.0], strict=True)",
        "the biases are never trained",
        "a step of U, V and W alone",
        "How many parameters does the model have?",
    ),
    Mistake(
        "two-steps",
        _MOVE,
        _MOVE + "    pairs = zip(model.params, model.bptt(x, y), strict=True)\n" + _MOVE,
        "every call takes two steps",
        "a step, and another one from where it led",
        "How often should the parameters move for one sentence?",
    ),
    Mistake(
        "gradient-anew-for-each-parameter",
        _MOVE,
        "    for i in range(5):\n"
        "        moved = list(model.params)\n"
        "        moved[i] = moved[i] - learning_rate * model.bptt(x, y)[i]\n"
        "        model.params = tuple(moved)\n",
        "later parameters follow the gradient of an already changed model",
        "one step for each parameter, with bptt called again in between",
        "At which point in parameter space should all five gradients be taken?",
    ),
    Mistake(
        "inputs-and-targets-exchanged",
        "model.bptt(x, y)",
        "model.bptt(y, x)",
        "inputs and targets have changed places",
        "model.bptt(y, x)",
        "Which of the two does bptt want first?",
    ),
    Mistake(
        "gradient-of-length-one",
        _MOVE,
        "    norm = np.sqrt(sum(np.sum(gradient**2) for gradient in gradients))\n"
        "    model.params = tuple(p - learning_rate * g / norm for p, g in pairs)\n",
        "every step has the same length, however steep the loss",
        "a step along the gradient divided by its norm",
        "Should a step be as long on gentle ground as on steep?",
    ),
    Mistake(
        "replaced-by-gradients",
        "param - learning_rate * gradient for",
        "-learning_rate * gradient for",
        "the parameters are replaced by the step itself",
        "parameters that forget where they were",
        "From where does the step start?",
    ),
    Mistake(
        "all-steps-back",
        "model.bptt(x, y)",
        "model.bptt(x, y, len(x))",
        "the gradient is the full one, not what bptt gives by default",
        "a step along model.bptt(x, y, len(x))",
        "With which truncation does model.bptt(x, y) work?",
    ),
    Mistake(
        "rate-fixed",
        "learning_rate * gradient",
        "0.005 * gradient",
        "the learning rate has no effect: it is always 0.005",
        "a step whose rate is written into the code",
        "Which argument says how long the step is?",
    ),
    Mistake(
        "clipped",
        "learning_rate * gradient",
        "learning_rate * np.clip(gradient, -1, 1)",
        "large entries of the gradient are cut to 1",
        "a step along a gradient that was clipped by value",
        "Which line of the docstring asks for clipping?",
    ),
)

EXERCISE = Exercise(
    answer=sgd_step,
    cases=cases,
    returns=Moved(),
    number="9.6",
    minutes=4,
    difficulty=1,
    points=1,
    hints=(
        "The model holds its own parameters, so nothing is returned: when the function is over, "
        "`model.params` are the new ones. Lab 05's `update_parameters` does the arithmetic, if "
        "you would like to use it.",
        "At which moment are the gradients taken, before or after the first parameter has moved? "
        "Does `param = param - step` in a loop change the model?",
        "gradients ← the model's bptt on this sentence\n\nnew parameters ← each old one less the "
        "rate times its gradient\n\nhand the new ones to the model",
    ),
    mistakes=MISTAKES,
)
