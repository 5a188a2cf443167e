# exercise: gradient_check
# right: no
# wrong: the exact gradients are taken with bptt's own truncation, so that long sentences differ
# lines: 6
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = dict(zip(("U", "V", "W", "b_hidden", "b_out"), model.bptt(x, y)))
    arrays = dict(zip(exact, model.params))

    def total():
        return model.calculate_loss([x], [y]) * len(y)

    out = {}
    for key in exact:
        a, b = exact[key], numerical_gradient(total, arrays[key], h)
        zero = (a == 0) & (b == 0)
        agree = ~zero & (np.abs(a - b) < threshold * (np.abs(a) + np.abs(b)))
        out[key] = int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum())
    return out
