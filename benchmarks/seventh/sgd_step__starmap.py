# exercise: sgd_step
# right: yes

from itertools import repeat


def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence.

    Returns nothing: afterwards model.params are the new parameters.
    The gradient is that of model.bptt(x, y).
    """
    steps = map(np.multiply, model.bptt(x, y), repeat(-learning_rate))
    setattr(model, "params", tuple(map(np.add, model.params, steps)))
