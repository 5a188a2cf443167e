# exercise: gradient_check
# right: no
# wrong: h is not handed on to numerical_gradient, which takes a step of its own
# lines: 17
def sort_entries(a, b, threshold):
    zero = np.logical_and(a == 0, b == 0)
    near = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
    kind = np.where(zero, 1, np.where(near, 0, 2))
    return tuple(int(n) for n in np.bincount(kind.ravel(), minlength=3))


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def loss():
        return model.calculate_loss([x], [y]) * len(x)

    exact = dict(zip(("U", "V", "W", "b_hidden", "b_out"), model.bptt(x, y, len(x))))
    tried = {n: numerical_gradient(loss, p) for n, p in zip(exact, model.params)}
    return {n: sort_entries(exact[n], tried[n], threshold) for n in exact}
