# exercise: gradient_check
# right: yes
def drawers(a, b, threshold):
    with np.errstate(invalid="ignore"):
        close = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
    nothing = (a == 0) & (b == 0)
    code = np.full(a.shape, 2)
    code[close] = 0
    code[nothing] = 1
    return tuple(int(n) for n in np.bincount(code.ravel(), minlength=3))


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def summed():
        return len(x) * model.calculate_loss([x], [y])

    names = "U V W b_hidden b_out".split()
    exact = dict(zip(names, model.bptt(x, y, len(x))))
    nudged = {n: numerical_gradient(summed, p, h) for n, p in zip(names, model.params)}
    return {n: drawers(exact[n], nudged[n], threshold) for n in names}
