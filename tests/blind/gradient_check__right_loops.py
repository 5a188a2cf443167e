# exercise: gradient_check
# right: yes
# wrong: entry by entry in plain Python with a classifying function
# lines:
# needs: numerical_gradient
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
            return "zero"
        return "agree" if abs(a - b) < threshold * (abs(a) + abs(b)) else "differ"

    words = len(y)
    exact = model.bptt(x, y, words)
    report = {}
    for name, param, grad in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        measured = numerical_gradient(lambda: words * model.calculate_loss([x], [y]), param, h)
        counts = Counter(drawer(a, b) for a, b in zip(grad.ravel(), measured.ravel()))
        report[name] = (counts["agree"], counts["zero"], counts["differ"])
    return report
