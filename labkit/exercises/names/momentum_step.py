"""Exercise 7.4: momentum_step, a step that remembers the steps before it."""

from labkit.engine import Case, Exercise, Mistake, Several
from labkit.engine.contract import PARAM_NAMES, Array, Five
from labkit.exercises.names._common import network


def momentum_step(params, grads, velocity, lr, momentum):
    """One step of SGD with momentum: v ← momentum · v + grad, then param ← param - lr · v.

    Arguments:
        params: (U, V, W, b_hidden, b_out); like the next two, left as they are.
        grads: their gradients, in the same order and shapes.
        velocity: what the last call returned as such; zeros before the first step.
        lr: learning rate.
        momentum: how much of the velocity is kept, from 0 to just below 1.

    Returns:
        new_params, new_velocity: two tuples or lists of five arrays.
    """
    new_params, new_velocity = [], []
    for param, grad, v in zip(params, grads, velocity, strict=True):
        v = momentum * v + grad
        new_velocity.append(v)
        new_params.append(param - lr * v)
    return tuple(new_params), tuple(new_velocity)


def cases(rng):
    """First and later steps, no momentum, much of it, zero gradients, lists, sizes of one."""

    def draw(H, C, velocity=1.0, grad=1.0):
        params = network(rng, C, C, H)
        grads = tuple(grad * rng.normal(size=p.shape) for p in params)
        return params, grads, tuple(velocity * rng.normal(size=p.shape) for p in params)

    lists = [list(five) for five in draw(4, 2)]
    return [
        Case("a step in the middle of training", *draw(3, 4), 0.1, 0.9),
        Case("the first step, from a velocity of zero", *draw(4, 3, velocity=0.0), 0.2, 0.9),
        Case("a momentum of 0", *draw(2, 5), 0.3, 0.0),
        Case("a momentum of 0.5", *draw(5, 3), 0.05, 0.5),
        Case("gradients that are all zero", *draw(3, 5, grad=0.0), 0.1, 0.8),
        Case("a learning rate of 0", *draw(3, 2), 0.0, 0.7),
        Case("params, grads and velocity as lists", *lists, 0.02, 0.99),
        Case("one hidden unit and one letter", *draw(1, 1), 0.5, 0.6),
        Case("a learning rate of 1", *draw(2, 3), 1.0, 0.25),
    ]


_VELOCITY = "v = momentum * v + grad"
_PARAM = "new_params.append(param - lr * v)"

EXERCISE = Exercise(
    answer=momentum_step,
    cases=cases,
    returns=Several(
        Five(*(Array(n, rtol=1e-9) for n in PARAM_NAMES)),
        Five(*(Array(f"v_{n}", rtol=1e-9) for n in PARAM_NAMES)),
    ),
    number="7.4",
    minutes=8,
    difficulty=2,
    points=3,
    hints=(
        "A ball that rolls down a valley does not stop at every point to look which way is down: "
        "it keeps most of its speed and lets the slope bend its path. The velocity is kept for "
        "each parameter; the step is taken along it. Nothing that came in may change.",
        "Two lines of the docstring, in this order: which of them uses the new velocity? With "
        "`momentum = 0`, which function of lab 05 should this be? Where does `lr` stand: in the "
        "velocity or in the step?",
        "for each parameter with its gradient and velocity: new velocity ← part of the old one, "
        "plus the gradient; new parameter ← old one, less the rate times the new velocity\n\n"
        "hand back both lists, parameters first",
    ),
    mistakes=(
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
    ),
    incompatible=(
        frozenset({"rate-counted-twice", "gradient-step-beside-the-velocity"}),
        frozenset({"uphill", "gradient-subtracted"}),
        frozenset({"rate-counted-twice", "rate-ignored"}),  # rate-only-in-the-velocity
        frozenset({"nesterov", "old-velocity-used"}),
    ),
)
