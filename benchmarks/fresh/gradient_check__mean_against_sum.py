# exercise: gradient_check
# right: no
# wrong: compares the gradient of a sum with that of a mean
# lines: 10
# needs: numerical_gradient
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    result = {}
    for name, p, a in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        b = numerical_gradient(lambda: model.calculate_loss([x], [y]), p, h)
        zero = (a == 0) & (b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        result[name] = int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum())
    return result
