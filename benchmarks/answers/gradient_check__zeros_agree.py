# exercise: gradient_check
# right: no
# wrong: an entry that is 0 both ways is counted as agreeing as well (<= in place of <, agree not cut by zero)
import numpy as np

from labkit.reference import numerical_gradient


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def loss():
        return model.calculate_loss([x], [y]) * len(x)

    out = {}
    exact = model.bptt(x, y, truncate=len(x))
    for k, name in enumerate(["U", "V", "W", "b_hidden", "b_out"]):
        a, b = exact[k], numerical_gradient(loss, model.params[k], h)
        agree = np.abs(a - b) <= threshold * (np.abs(a) + np.abs(b))
        both_zero = (a == 0) & (b == 0)
        out[name] = tuple(int(np.count_nonzero(d)) for d in (agree, both_zero, ~agree))
    return out
