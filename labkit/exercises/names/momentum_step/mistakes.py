"""Table of data: mistakes of momentum_step, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

_VELOCITY = "v = momentum * v + grad"
_PARAM = "new_params.append(param - lr * v)"

MISTAKES = (
    Mistake(
        "old-velocity-used",
        "        v = momentum * v + grad\n        new_velocity.append(v)\n",
        "        new_velocity.append(momentum * v + grad)\n",
        "the parameters move along the old velocity",
        "a step that uses the velocity from before this gradient",
        "At the very first step the old velocity is zero: how far do your parameters move?",
    ),
    Mistake(
        "averaged",
        _VELOCITY,
        "v = momentum * v + (1 - momentum) * grad",
        "the gradient is scaled by 1 - momentum",
        "a velocity that is a running mean of the gradients",
        "With momentum 0.9, how much of this gradient enters the new velocity, and how much "
        "does the docstring ask for?",
    ),
    Mistake(
        "rate-inside-the-velocity",
        "        v = momentum * v + grad\n        new_velocity.append(v)\n"
        "        new_params.append(param - lr * v)",
        "        v = momentum * v - lr * grad\n        new_velocity.append(v)\n"
        "        new_params.append(param + v)",
        "the learning rate is part of the velocity",
        "the form in which velocity = momentum · v - lr · grad is added to param",
        "If lr is halved tomorrow, should what was gathered until today shrink with it? What "
        "does the docstring's formula say?",
    ),
    Mistake(
        "rate-only-in-the-velocity",
        "        v = momentum * v + grad\n        new_velocity.append(v)\n"
        "        new_params.append(param - lr * v)",
        "        v = momentum * v + lr * grad\n        new_velocity.append(v)\n"
        "        new_params.append(param - v)",
        "the learning rate stands in the velocity, not in the step",
        "the form in which velocity = momentum · v + lr · grad is taken from param",
        "Which of the docstring's two formulas does lr stand in?",
    ),
    Mistake(
        "rate-counted-twice",
        _VELOCITY,
        "v = momentum * v + lr * grad",
        "the learning rate is applied twice",
        "a step that scales by lr in the velocity and again in the step",
        "How often does lr stand in the docstring's two formulas?",
    ),
    Mistake(
        "no-momentum",
        _VELOCITY,
        "v = grad",
        "the velocity of earlier steps has no effect",
        "plain gradient descent",
        "Where does the argument velocity enter your new velocity?",
    ),
    Mistake(
        "momentum-of-0.9",
        _VELOCITY,
        "v = 0.9 * v + grad",
        "momentum is always 0.9",
        "a step that never reads its argument momentum",
        "Which argument says how much of the old velocity is kept?",
    ),
    Mistake(
        "nothing-forgotten",
        _VELOCITY,
        "v = v + grad",
        "momentum has no effect: all old velocity is kept",
        "a velocity that adds up all gradients",
        "How much of a gradient should be left after a hundred steps?",
    ),
    Mistake(
        "momentum-on-the-gradient",
        _VELOCITY,
        "v = v + momentum * grad",
        "momentum scales the gradient, not the velocity",
        "a velocity in which momentum has changed places",
        "Which of the two is to be forgotten little by little: the old velocity or the new "
        "gradient?",
    ),
    Mistake(
        "momentum-on-both",
        _VELOCITY,
        "v = momentum * (v + grad)",
        "momentum scales the new gradient as well",
        "a velocity that is damped after the gradient was added",
        "Which part of the sum does the docstring multiply by momentum?",
    ),
    Mistake(
        "nesterov",
        _PARAM,
        "new_params.append(param - lr * (grad + momentum * v))",
        "the step looks ahead, as Nesterov's does",
        "Nesterov's variant",
        "Along which vector does the docstring say that the parameters move?",
    ),
    Mistake(
        "uphill",
        _PARAM,
        "new_params.append(param + lr * v)",
        "the parameters move up the slope",
        "a step with the wrong sign",
        "Which sign makes the loss smaller?",
    ),
    Mistake(
        "gradient-subtracted",
        _VELOCITY,
        "v = momentum * v - grad",
        "the gradient is subtracted twice over, which makes a plus",
        "a velocity that points down the slope, and a step that subtracts it",
        "How many minus signs lie between the gradient and the new parameter?",
    ),
    Mistake(
        "rate-ignored",
        _PARAM,
        "new_params.append(param - v)",
        "the learning rate has no effect",
        "a step as long as the velocity",
        "With a learning rate of 0, how far should the parameters move?",
    ),
    Mistake(
        "gradient-step-beside-the-velocity",
        _PARAM,
        "new_params.append(param - lr * grad)",
        "the velocity is kept but never used",
        "plain gradient descent that gathers a velocity for nothing",
        "Which of your two new values should the step depend on?",
    ),
    Mistake(
        "velocity-in-place",
        _VELOCITY,
        "v *= momentum\n        v += grad",
        "the caller's velocity is changed",
        "a function that works in place on velocity",
        "What do `*=` and `+=` do to an array that the caller still holds?",
    ),
    Mistake(
        "params-in-place",
        _PARAM,
        "param -= lr * v\n        new_params.append(param)",
        "the caller's parameters are changed",
        "a function that works in place on params",
        "What does `-=` do to an array that the caller still holds?",
    ),
    Mistake(
        "velocity-first",
        "return tuple(new_params), tuple(new_velocity)",
        "return tuple(new_velocity), tuple(new_params)",
        "velocity and parameters come back in the wrong order",
        "the same two values, the velocity first",
        "In which order does the docstring name what is returned?",
    ),
    Mistake(
        "old-velocity-returned",
        "        v = momentum * v + grad\n        new_velocity.append(v)\n",
        "        new_velocity.append(v)\n        v = momentum * v + grad\n",
        "the old velocity comes back",
        "a step whose second value is the velocity that came in",
        "What will the next call be given as velocity, and does it know of this gradient?",
    ),
    Mistake(
        "velocity-downhill",
        "        v = momentum * v + grad\n        new_velocity.append(v)\n"
        "        new_params.append(param - lr * v)\n",
        "        v = momentum * v - grad\n        new_velocity.append(v)\n"
        "        new_params.append(param + lr * v)\n",
        "the velocity points down the slope, that of the docstring points up",
        "the form in which the gradient is subtracted from the velocity, which is then added",
        "With which sign does the gradient enter the docstring's v?",
    ),
    Mistake(
        "velocity-kept-without-momentum",
        "        v = momentum * v + grad\n        new_velocity.append(v)\n",
        "        old = v\n        v = momentum * v + grad\n"
        "        new_velocity.append(v if momentum else old)\n",
        "without momentum, the velocity that came in is handed back",
        "a step whose velocity stays as it is where momentum is 0",
        "What is momentum · v + grad where momentum is 0?",
    ),
    Mistake(
        "velocity-used-up",
        "return tuple(new_params), tuple(new_velocity)",
        "return tuple(new_params), ()",
        "new_velocity comes back empty",
        "the new parameters beside no velocity at all, as of a generator that was used up",
        "What holds your velocities, and how often can it be gone through?",
    ),
    Mistake(
        "params-used-up",
        "return tuple(new_params), tuple(new_velocity)",
        "return (), tuple(new_velocity)",
        "new_params comes back empty",
        "the new velocity beside no parameters at all, as of a generator that was used up",
        "What holds your new parameters, and how often can it be gone through?",
    ),
    Mistake(
        "velocity-in-one-array",
        "return tuple(new_params), tuple(new_velocity)",
        "return tuple(new_params), np.concatenate([v.ravel() for v in new_velocity])",
        "new_velocity comes back as one long array, not as five",
        "the new parameters beside a velocity that was laid out in a row",
        "With what will the next call pair the five gradients?",
    ),
    Mistake(
        "one-velocity-for-all-calls",
        "    return tuple(new_params), tuple(new_velocity)",
        '    kept = vars(momentum_step).setdefault("velocity", [])\n'
        "    kept[:] = new_velocity\n"
        "    return tuple(new_params), kept",
        "every call hands out the same velocity",
        "a velocity that is kept and filled again by the next call",
        "What becomes of the velocity of one step when another step is made?",
    ),
)

INCOMPATIBLE = (
    frozenset({"rate-counted-twice", "gradient-step-beside-the-velocity"}),
    frozenset({"uphill", "gradient-subtracted"}),
    frozenset({"rate-counted-twice", "rate-ignored"}),  # rate-only-in-the-velocity
    frozenset({"nesterov", "old-velocity-used"}),
    # Half of the answer is not there to be told apart.
    frozenset({"params-used-up", "rate-counted-twice"}),
    frozenset({"params-used-up", "velocity-downhill"}),
    frozenset({"velocity-used-up", "gradient-step-beside-the-velocity"}),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}

# One of these is planted in a drill.
DRILLS = (
    ("averaged",),
    ("old-velocity-used",),
    ("nesterov",),
    ("momentum-on-the-gradient",),
)
