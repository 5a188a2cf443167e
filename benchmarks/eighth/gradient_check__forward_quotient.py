# exercise: gradient_check
# right: no
# wrong: the slopes are one-sided differences and not central ones, and bptt is called with its default truncation of four steps
# lines: 6, 16
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    gradients = model.bptt(x, y)
    result = {}
    for name, theta, grad in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, gradients):
        agree = zero = differ = 0
        it = np.nditer(theta, flags=["multi_index"], op_flags=["readwrite"])
        base = model.calculate_loss([x], [y]) * len(x)
        while not it.finished:
            ix = it.multi_index
            original = theta[ix]
            theta[ix] = original + h
            estimated = (model.calculate_loss([x], [y]) * len(x) - base) / h
            theta[ix] = original
            if grad[ix] == 0 and estimated == 0:
                zero += 1
            elif np.abs(grad[ix] - estimated) < threshold * (np.abs(grad[ix]) + np.abs(estimated)):
                agree += 1
            else:
                differ += 1
            it.iternext()
        result[name] = (agree, zero, differ)
    return result
