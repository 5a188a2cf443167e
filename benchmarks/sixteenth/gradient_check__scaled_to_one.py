# exercise: gradient_check
# right: no
# wrong: both gradients are divided by their largest entry before they are compared, so that a bptt that is wrong by a factor passes
# lines: 7, 8
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def unit(a):
        top = np.abs(a).max()
        return a / top if top > 0 else a

    counts = {}
    grads = model.bptt(x, y, len(x))
    for name, param, grad in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, grads):
        tried = numerical_gradient(lambda: model.calculate_loss([x], [y]), param, h)
        a, b = unit(grad), unit(tried)
        zero = np.logical_and(a == 0, b == 0)
        close = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        agree = np.logical_and(close, np.logical_not(zero))
        differ = a.size - agree.sum() - zero.sum()
        counts[name] = (int(agree.sum()), int(zero.sum()), int(differ))
    return counts
