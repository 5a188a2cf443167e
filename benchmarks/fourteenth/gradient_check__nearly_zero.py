# exercise: gradient_check
# right: no
# wrong: Entries below 1e-8 count as zero, and the distance is held against the larger of the two instead of their sum.
# lines: 6, 8
def compare(a, b, threshold):
    if np.isclose(a, 0) and np.isclose(b, 0):
        return "zero"
    if abs(a - b) < threshold * max(abs(a), abs(b)):
        return "same"
    return "other"


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    analytic = dict(zip(("U", "V", "W", "b_hidden", "b_out"), model.bptt(x, y, len(x))))
    weights = dict(zip(analytic, model.params))
    loss = lambda: len(x) * model.calculate_loss([x], [y])
    counts = {}
    for name, grad in analytic.items():
        numeric = numerical_gradient(loss, weights[name], h)
        verdicts = [compare(a, b, threshold) for a, b in zip(grad.flat, numeric.flat)]
        counts[name] = tuple(verdicts.count(v) for v in ("same", "zero", "other"))
    return counts
