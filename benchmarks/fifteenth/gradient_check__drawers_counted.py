# exercise: gradient_check
# right: yes
from collections import Counter


def drawer(a, b, threshold):
    if a == 0 and b == 0:
        return "both_zero"
    return "agree" if abs(a - b) < threshold * (abs(a) + abs(b)) else "differ"


def slope_at(loss, param, at, h):
    kept = param[at]
    try:
        param[at] = kept + h
        above = loss()
        param[at] = kept - h
        return (above - loss()) / (2 * h)
    finally:
        param[at] = kept


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""

    def summed():
        return len(y) * model.calculate_loss([x], [y])

    found = {}
    names = "U", "V", "W", "b_hidden", "b_out"
    for name, param, exact in zip(names, model.params, model.bptt(x, y, len(x))):
        tally = Counter(
            drawer(exact[at], slope_at(summed, param, at, h), threshold)
            for at in np.ndindex(param.shape)
        )
        found[name] = tally["agree"], tally["both_zero"], tally["differ"]
    return found
