# exercise: gradient_check
# right: yes
NAMES = ("U", "V", "W", "b_hidden", "b_out")


def _slope(loss, array, place, h):
    kept = array[place]
    sides = []
    for side in (h, -h):
        array[place] = kept + side
        sides.append(loss())
    array[place] = kept
    return (sides[0] - sides[1]) / (2 * h)


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""

    def drawer(a, b):
        if a == 0 and b == 0:
            return 1
        return 0 if abs(a - b) < threshold * (abs(a) + abs(b)) else 2

    def nats():
        return model.calculate_loss([x], [y]) * len(y)

    exact = [np.array(g, dtype=float) for g in model.bptt(x, y, len(x))]
    result = {}
    for name, array, grad in zip(NAMES, model.params, exact):
        filed = [drawer(grad[at], _slope(nats, array, at, h)) for at in np.ndindex(array.shape)]
        result[name] = tuple(filed.count(k) for k in range(3))
    return result
