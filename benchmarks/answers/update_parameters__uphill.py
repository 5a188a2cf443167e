# exercise: update_parameters
# right: no
# wrong: adds the gradient, so the step goes uphill (plus sign)
import numpy as np


def update_parameters(params, grads, lr=1e-3):
    return [np.add(p, np.multiply(lr, g)) for p, g in zip(params, grads, strict=True)]
