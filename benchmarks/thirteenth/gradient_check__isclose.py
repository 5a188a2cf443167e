# exercise: gradient_check
# right: no
# wrong: np.isclose decides, which also forgives an absolute 1e-8 and measures against one of the two sizes only.
# lines: 16
NAMES = ("U", "V", "W", "b_hidden", "b_out")


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def summed_loss():
        return model.calculate_loss([x], [y]) * len(x)

    result = {}
    for name, param, ours in zip(NAMES, model.params, model.bptt(x, y, len(x))):
        theirs = numerical_gradient(summed_loss, param, h)
        zero = (ours == 0) & (theirs == 0)
        agree = np.isclose(ours, theirs, rtol=threshold) & ~zero
        result[name] = int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum())
    return result
