# exercise: gradient_check
# right: no
# wrong: an entry is "both zero" when one of the two is 0 (or instead of and)
import numpy as np

from labkit.reference import numerical_gradient


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    n = len(x)
    result = {}
    for name, p, a in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, model.bptt(x, y, n)):
        b = numerical_gradient(lambda: n * model.calculate_loss([x], [y]), p, h)
        drawer = np.full(a.shape, 2)
        drawer[np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))] = 0
        drawer[(a == 0) | (b == 0)] = 1
        result[name] = tuple(int(k) for k in np.bincount(drawer.ravel(), minlength=3))
    return result
