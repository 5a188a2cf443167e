# exercise: gradient_check
# right: no
# wrong: looks for errors above the threshold, so NaN is none
# lines: 12
# needs: numerical_gradient
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    result = {}
    for name, p, a in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        b = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), p, h)
        zero = (a == 0) & (b == 0)
        differ = np.abs(a - b) >= threshold * (np.abs(a) + np.abs(b))
        differ &= ~zero
        result[name] = int((~differ & ~zero).sum()), int(zero.sum()), int(differ.sum())
    return result
