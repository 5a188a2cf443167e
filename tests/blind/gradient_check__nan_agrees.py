# exercise: gradient_check
# right: no
# wrong: counts what is above the threshold as different, so NaN is not among it
# lines: 26
# needs: numerical_gradient
import numpy as np


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """
    exact = model.bptt(x, y, len(x))
    names = "U", "V", "W", "b_hidden", "b_out"
    result = {}
    for i, name in enumerate(names):
        b = numerical_gradient(lambda: len(x) * model.calculate_loss([x], [y]), model.params[i], h)
        a = exact[i]
        zero = (a == 0) & (b == 0)
        differ = (np.abs(a - b) >= threshold * (np.abs(a) + np.abs(b))) & ~zero
        agree = ~zero & ~differ
        result[name] = (int(agree.sum()), int(zero.sum()), int(differ.sum()))
    return result
