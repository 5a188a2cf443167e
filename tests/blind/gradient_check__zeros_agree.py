# exercise: gradient_check
# right: no
# wrong: entries that are 0 both ways are counted as agreeing
# lines: 24
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
    T = len(x)
    exact = dict(zip(("U", "V", "W", "b_hidden", "b_out"), model.bptt(x, y, T)))
    report = {}
    for (name, a), param in zip(exact.items(), model.params):
        b = numerical_gradient(lambda: T * model.calculate_loss([x], [y]), param, h)
        near = np.abs(a - b) <= threshold * (np.abs(a) + np.abs(b))
        zero = (a == 0) & (b == 0)
        report[name] = (near.sum(), zero.sum(), (~near & ~zero).sum())
    return report
