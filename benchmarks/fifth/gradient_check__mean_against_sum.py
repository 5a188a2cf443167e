# exercise: gradient_check
# right: no
# wrong: The numerical gradient is that of the mean over words, the other one that of the sum.
# lines: 7
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def loss():
        return model.calculate_loss([x], [y])

    def drawers(exact, tried):
        gap, size = abs(exact - tried), abs(exact) + abs(tried)
        zeros = size == 0
        agree = gap < threshold * size
        return int(agree.sum()), int(zeros.sum()), int((~zeros & ~agree).sum())

    all_exact = model.bptt(x, y, len(x))
    names = ("U", "V", "W", "b_hidden", "b_out")
    return {
        name: drawers(exact, numerical_gradient(loss, param, h))
        for name, param, exact in zip(names, model.params, all_exact)
    }
