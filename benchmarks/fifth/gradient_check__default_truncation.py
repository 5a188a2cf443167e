# exercise: gradient_check
# right: no
# wrong: bptt is called with its usual truncation, so for sentences longer than that the two gradients are not those of the same loss.
# lines: 7
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = ["U", "V", "W", "b_hidden", "b_out"]
    grads = model.bptt(x, y)
    out = {}
    for name, p, g in zip(names, model.params, grads):
        n = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), p, h)
        zero = (g == 0) & (n == 0)
        agree = np.abs(g - n) < threshold * (np.abs(g) + np.abs(n))
        out[name] = int(np.sum(agree)), int(np.sum(zero)), int(np.sum(~agree & ~zero))
    return out
