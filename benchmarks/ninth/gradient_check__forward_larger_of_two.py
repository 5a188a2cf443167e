# exercise: gradient_check
# right: no
# wrong: the slope is a one-sided difference, and the distance is compared with the larger of the two sizes instead of their sum
# lines: 14, 17
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names, out = ("U", "V", "W", "b_hidden", "b_out"), {}
    exact = model.bptt(x, y, len(x))
    base = model.calculate_loss([x], [y]) * len(y)
    for name, W, dW in zip(names, model.params, exact):
        num = np.zeros(W.shape)
        for ix in np.ndindex(W.shape):
            old = W[ix]
            W[ix] = old + h
            num[ix] = (model.calculate_loss([x], [y]) * len(y) - base) / h
            W[ix] = old
        zero = (num == 0) & (dW == 0)
        same = np.abs(num - dW) < threshold * np.maximum(np.abs(num), np.abs(dW))
        out[name] = (int(same.sum()), int(zero.sum()), int((~same & ~zero).sum()))
    return out
