# exercise: sgd_step
# right: yes
from functools import partial


def _downhill(rate, param, grad):
    return np.add(param, np.multiply(grad, -rate))


def sgd_step(model, x, y, learning_rate):
    setattr(model, "params", tuple(map(partial(_downhill, learning_rate), model.params, model.bptt(x, y))))
