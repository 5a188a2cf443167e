# exercise: gradient_check
# right: no
# wrong: An entry differs only if its distance is above the limit, so NaN lands among those that agree.
# lines: 17, 18
NAMES = ["U", "V", "W", "b_hidden", "b_out"]


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def summed():
        return len(x) * model.calculate_loss([x], [y])

    ours = model.bptt(x, y, truncate=len(x))
    result = {}
    for k, name in enumerate(NAMES):
        a, b = ours[k], numerical_gradient(summed, model.params[k], h)
        empty = (a == 0) & (b == 0)
        off = ~empty & (np.abs(a - b) >= threshold * (np.abs(a) + np.abs(b)))
        good = ~empty & ~off
        result[name] = (int(good.sum()), int(empty.sum()), int(off.sum()))
    return result
