# exercise: gradient_check
# right: no
# wrong: bptt is called with its usual truncation, so that sentences of more than four words differ
# lines: 30

from collections import Counter


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """

    def drawer(a, b):
        if a == 0 and b == 0:
            return "both_zero"
        return "agree" if abs(a - b) < threshold * (abs(a) + abs(b)) else "differ"

    def loss():
        return model.calculate_loss([x], [y]) * len(x)

    report = {}
    for name, theta, grad in zip(
        ("U", "V", "W", "b_hidden", "b_out"), model.params, model.bptt(x, y, 4)
    ):
        numeric = numerical_gradient(loss, theta, h)
        found = Counter(map(drawer, grad.ravel(), numeric.ravel()))
        report[name] = tuple(found[key] for key in ("agree", "both_zero", "differ"))
    return report
