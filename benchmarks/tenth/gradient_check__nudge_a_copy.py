# exercise: gradient_check
# right: no
# wrong: flatten makes a copy, and it is the copy that is nudged, so the loss never changes and every measured slope is 0
# lines: 6
def slopes(loss, param, h):
    flat = param.flatten()
    out = np.zeros(flat.size)
    for i in range(flat.size):
        old = flat[i]
        flat[i] = old + h
        up = loss()
        flat[i] = old - h
        out[i] = (up - loss()) / (2 * h)
        flat[i] = old
    return out.reshape(param.shape)


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    result = {}
    for k, name in enumerate(("U", "V", "W", "b_hidden", "b_out")):
        a = exact[k]
        b = slopes(lambda: model.calculate_loss([x], [y]) * len(y), model.params[k], h)
        zero = (a == 0) & (b == 0)
        agree = (abs(a - b) < threshold * (abs(a) + abs(b))) & ~zero
        result[name] = (agree.sum(), zero.sum(), a.size - agree.sum() - zero.sum())
    return result
