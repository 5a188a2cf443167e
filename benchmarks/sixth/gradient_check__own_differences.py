# exercise: gradient_check
# right: no
# wrong: After the two looks a parameter stays at its value less h, so the model is changed by the check.
# lines: 13
def central(f, a, h):
    g = np.empty(a.shape)
    it = np.nditer(a, flags=["multi_index"])
    for _ in it:
        i = it.multi_index
        a[i] += h
        up = f()
        a[i] -= 2 * h
        g[i] = (up - f()) / (2 * h)
    return g


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    out = {}
    for name, p, g in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, exact):
        n = central(lambda: model.calculate_loss([x], [y]) * len(x), p, h)
        zero = (g == 0) & (n == 0)
        agree = np.abs(g - n) < threshold * (np.abs(g) + np.abs(n))
        out[name] = (int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum()))
    return out
