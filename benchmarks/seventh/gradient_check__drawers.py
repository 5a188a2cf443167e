# exercise: gradient_check
# right: yes

from collections import Counter


def _drawer(a, b, threshold):
    if a == 0 == b:
        return "zero"
    return "agree" if abs(a - b) < threshold * (abs(a) + abs(b)) else "differ"


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
    report = {}
    for name, param, ours in zip("U V W b_hidden b_out".split(), model.params, exact):
        tally = Counter()
        for place in np.ndindex(param.shape):
            old, sides = param[place], []
            for shift in (h, -h):
                param[place] = old + shift
                sides.append(len(y) * model.calculate_loss([x], [y]))
            param[place] = old
            tally[_drawer(ours[place], (sides[0] - sides[1]) / (2 * h), threshold)] += 1
        report[name] = (tally["agree"], tally["zero"], tally["differ"])
    return report
