# exercise: update_parameters
# right: yes
from functools import partial
from itertools import starmap


def moved(rate, param, grad):
    return np.add(param, np.multiply(-rate, grad))


def update_parameters(params, grads, lr=1e-3):
    return tuple(starmap(partial(moved, lr), zip(params, grads, strict=True)))
