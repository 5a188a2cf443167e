# exercise: update_parameters
# right: yes
from functools import partial
from itertools import starmap


def _step(rate, p, g):
    return np.add(p, np.multiply(-rate, g))


def update_parameters(params, grads, lr=1e-3):
    return list(starmap(partial(_step, lr), zip(params, grads)))
