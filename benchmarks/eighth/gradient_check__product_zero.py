# exercise: gradient_check
# right: no
# wrong: an entry counts as both zero when only one of the two gradients is zero, so a missing gradient is not seen
# lines: 12
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, truncate=len(x))

    def loss():
        return model.calculate_loss([x], [y]) * len(x)

    def count(a, b):
        zero = a * b == 0
        close = np.less(np.abs(a - b), threshold * (np.abs(a) + np.abs(b))) & ~zero
        rest = ~(zero | close)
        return tuple(int(np.count_nonzero(m)) for m in (close, zero, rest))

    names = ("U", "V", "W", "b_hidden", "b_out")
    return {
        n: count(a, numerical_gradient(loss, p, h)) for n, a, p in zip(names, exact, model.params)
    }
