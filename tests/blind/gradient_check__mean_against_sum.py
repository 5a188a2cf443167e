# exercise: gradient_check
# right: no
# wrong: the measured gradient is that of the mean loss a word
# lines: 20
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
    def loss():
        return model.calculate_loss([x], [y])

    counts = {}
    gradients = model.bptt(x, y, truncate=len(y))
    for name, param, a in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, gradients):
        b = numerical_gradient(loss, param, h)
        zero = np.logical_and(a == 0, b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        num_agree, num_zero = np.count_nonzero(agree), np.count_nonzero(zero)
        counts[name] = num_agree, num_zero, a.size - num_agree - num_zero
    return counts
