"""Table of data: mistakes of update_parameters, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "biases-twice-as-fast",
        "step = lr * grad",
        "step = (2 if param.shape[1] == 1 else 1) * lr * grad",
        "what has one column moves twice as fast as the rest",
        "an update with twice the learning rate for the biases",
        "How many learning rates does the stub name, and for which of the five?",
    ),
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
        "gradients-of-length-one",
        "step = lr * grad",
        "step = lr * grad / (np.sqrt((grad**2).sum()) or 1.0)",
        "every step has the same length, however steep the loss",
        "a step along each gradient divided by its own norm",
        "Where the slope is ten times as steep, how much longer is the step?",
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
    Mistake(
        "gradients-of-joint-length-one",
        "step = lr * grad",
        "step = lr * grad / (np.sqrt(sum((g**2).sum() for g in grads)) or 1.0)",
        "the gradients are brought to a joint norm of 1 before the step",
        "a step of length lr, however steep the loss",
        "Where the slope is ten times as steep, how much longer is the step?",
    ),
    Mistake(
        "each-gradient-cut-to-length-one",
        "step = lr * grad",
        "step = lr * grad / max(1.0, np.sqrt((grad**2).sum()))",
        "gradients longer than 1 are shortened inside the update",
        "a step along gradients of which each has at most the length 1",
        "Whose task is the clipping, if anyone's?",
    ),
    Mistake(
        "gradients-cut-to-joint-length-one",
        "step = lr * grad",
        "step = lr * grad / max(1.0, np.sqrt(sum((g**2).sum() for g in grads)))",
        "the gradients are clipped to a joint norm of 1 inside the update",
        "a step along gradients that were clipped to a joint norm of 1",
        "Whose task is the clipping, if anyone's?",
    ),
    Mistake(
        "velocity-kept",
        "step = lr * grad",
        'past = vars(update_parameters).setdefault("past", {})\n'
        "        before = past.get(len(updated))\n"
        "        known = before is not None and before.shape == grad.shape\n"
        "        past[len(updated)] = 0.9 * before + grad if known else 1.0 * grad\n"
        "        step = lr * past[len(updated)]",
        "gradients of the call before push this one's step on",
        "an update with momentum, whose velocity lives on from call to call",
        "What does your function still hold when it is called a second time?",
    ),
    Mistake(
        "gradients-by-shape",
        "step = lr * grad",
        "step = lr * {g.shape: g for g in grads}[param.shape]",
        "parameters of one shape all get the gradient of the last of them",
        "an update that looks its gradients up by their shapes",
        "When H equals C, which three parameters have one shape, and whose gradient is whose?",
    ),
)

INCOMPATIBLE = (
    # The five arrays that came in hold the new values, whichever of them are handed back.
    frozenset({"update-in-place", "biases-stay"}),
    # What is scaled in place is the list of means, which no caller ever sees.
    frozenset({"gradients-scaled-in-place", "one-gradient-for-all"}),
    # Of a gradient with one value throughout, length one is its sign.
    frozenset({"gradients-of-length-one", "one-gradient-for-all"}),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}
