# exercise: gradient_check
# right: no
# wrong: the distance is compared with the threshold alone; the last two counts are exchanged
# lines: 25, 27
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
    names = ["U", "V", "W", "b_hidden", "b_out"]
    exact = model.bptt(x, y, len(x))
    result = {}
    for name, param, a in zip(names, model.params, exact):
        b = numerical_gradient(lambda: len(x) * model.calculate_loss([x], [y]), param, h)
        zero = (a == 0) & (b == 0)
        agree = ~zero & (np.abs(a - b) < threshold)
        differ = ~zero & ~agree
        result[name] = (int(agree.sum()), int(differ.sum()), int(zero.sum()))
    return result
