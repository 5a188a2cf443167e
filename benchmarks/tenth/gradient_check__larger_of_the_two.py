# exercise: gradient_check
# right: no
# wrong: the distance is compared with the larger of the two sizes, not with their sum, and the step h is never handed on
# lines: 10, 14
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def summed_loss():
        return model.calculate_loss([x], [y]) * len(y)

    analytic = model.bptt(x, y, truncate=len(x))
    numeric = [numerical_gradient(summed_loss, p) for p in model.params]
    out = {}
    for name, a, n in zip(["U", "V", "W", "b_hidden", "b_out"], analytic, numeric):
        zero = (a == 0) & (n == 0)
        limit = threshold * np.maximum(np.abs(a), np.abs(n))
        agree = (np.abs(a - n) < limit) & ~zero
        out[name] = (agree.sum(), zero.sum(), (~zero & ~agree).sum())
    return out
