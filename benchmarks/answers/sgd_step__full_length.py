# exercise: sgd_step
# right: no
# wrong: asks for the full gradient, bptt(x, y, len(x)), where the stub wants that of model.bptt(x, y)
import numpy as np


def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y, len(x))
    model.params = tuple(p - np.multiply(learning_rate, g) for p, g in zip(model.params, grads, strict=True))
