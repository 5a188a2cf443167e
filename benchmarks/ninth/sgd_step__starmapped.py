# exercise: sgd_step
# right: yes
from functools import partial
from itertools import starmap


def _downhill(rate, param, grad):
    return param + np.multiply(grad, -rate)


def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence."""
    pairs = list(zip(model.params, model.bptt(x, y), strict=True))
    setattr(model, "params", tuple(starmap(partial(_downhill, learning_rate), pairs)))
