# exercise: sgd_step
# right: no
# wrong: the step goes along the gradient, upwards (+=)
import numpy as np


def sgd_step(model, x, y, learning_rate):
    steps = (learning_rate * grad for grad in model.bptt(x, y))
    model.params = tuple(map(np.add, model.params, steps))
