# exercise: gradient_check
# right: yes
from collections import Counter


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""
    drawers = "agree", "zero", "differ"

    def label(a, b):
        if a == 0 and b == 0:
            return "zero"
        return "agree" if abs(a - b) < threshold * (abs(a) + abs(b)) else "differ"

    def summed():
        return len(y) * model.calculate_loss([x], [y])

    exact = [np.array(g) for g in model.bptt(x, y, len(x))]
    report = {}
    for name, param, a in zip("U V W b_hidden b_out".split(), model.params, exact):
        b = numerical_gradient(summed, param, h)
        tally = Counter(map(label, a.ravel().tolist(), b.ravel().tolist()))
        report[name] = tuple(tally[d] for d in drawers)
    return report
