"""Table of data: mistakes of sgd_step, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

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
        "params-returned",
        _MOVE,
        _MOVE + "    return model.params\n",
        "something is returned, and nothing should be",
        "a step that hands the new parameters out as well",
        "Where does whoever called find the new parameters?",
    ),
    Mistake(
        "clipped-at-five",
        "learning_rate * gradient",
        "learning_rate * np.clip(gradient, -5, 5)",
        "large entries of the gradient are cut to 5",
        "a step along a gradient that was clipped to -5 and 5",
        "Which line of the docstring asks for clipping?",
    ),
    Mistake(
        "clipped",
        "learning_rate * gradient",
        "learning_rate * np.clip(gradient, -1, 1)",
        "large entries of the gradient are cut to 1",
        "a step along a gradient that was clipped by value",
        "Which line of the docstring asks for clipping?",
    ),
    Mistake(
        "halved-until-it-falls",
        "    model.params = tuple(param - learning_rate * gradient for param, gradient in pairs)",
        "    pairs, before = list(pairs), model.calculate_loss([x], [y])\n"
        "    for _ in range(20):\n"
        "        model.params = tuple(p - learning_rate * g for p, g in pairs)\n"
        "        if model.calculate_loss([x], [y]) <= before:\n"
        "            break\n"
        "        learning_rate /= 2",
        "a step after which the loss is higher is taken again, half as long",
        "a step whose rate is halved until the loss does not rise",
        "Who is to decide that a rate is too large: one step, or the loop that calls it?",
    ),
    Mistake(
        "rate-of-update-parameters",
        "learning_rate * gradient",
        "1e-3 * gradient",
        "the learning rate has no effect: it is always 0.001",
        "a step at update_parameters' own rate, as where none is handed on",
        "Which argument says how long the step is, and does it get there?",
    ),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}
