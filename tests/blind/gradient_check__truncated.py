# exercise: gradient_check
# right: no
# wrong: bptt is called with its default truncation
# lines: 19
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
    exact = model.bptt(x, y, 4)
    drawers = {}
    for name, param, ours in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        theirs = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(y), param, h)
        kind = np.full(ours.shape, 2)
        kind[np.abs(ours - theirs) < threshold * (np.abs(ours) + np.abs(theirs))] = 0
        kind[(ours == 0) & (theirs == 0)] = 1
        drawers[name] = tuple(int(n) for n in np.bincount(kind.ravel(), minlength=3))
    return drawers
