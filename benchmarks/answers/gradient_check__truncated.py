# exercise: gradient_check
# right: no
# wrong: bptt is called with its default truncation of 4, so its gradient is not the full one
import numpy as np

from labkit.reference import numerical_gradient


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y)
    result = {}
    for name, param, a in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, exact):
        b = numerical_gradient(lambda: len(y) * model.calculate_loss([x], [y]), param, h)
        zero = (a == 0) & (b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        result[name] = (int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum()))
    return result
