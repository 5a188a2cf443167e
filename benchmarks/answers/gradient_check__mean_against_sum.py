# exercise: gradient_check
# right: no
# wrong: the numerical gradient is that of the mean loss per word, the exact one that of the sum (len(x) is missing)
import numpy as np

from labkit.reference import numerical_gradient


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = "U V W b_hidden b_out".split()
    analytic = dict(zip(names, model.bptt(x, y, len(x))))
    measured = {n: numerical_gradient(lambda: model.calculate_loss([x], [y]), p, h) for n, p in zip(names, model.params)}

    def drawers(a, b):
        zero = np.logical_and(a == 0, b == 0)
        agree = ~zero & (abs(a - b) < threshold * (abs(a) + abs(b)))
        return int(agree.sum()), int(zero.sum()), int(a.size - agree.sum() - zero.sum())

    return {n: drawers(analytic[n], measured[n]) for n in names}
