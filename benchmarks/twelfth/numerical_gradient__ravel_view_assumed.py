# exercise: numerical_gradient
# right: no
# wrong: Writes through ravel, which is a copy when param is a non-contiguous view, so that the loss never sees the nudge.
# lines: 6
def numerical_gradient(loss, param, h=1e-5):
    flat = param.ravel()
    grad = np.empty(flat.size)
    for i in range(flat.size):
        keep = flat[i]
        flat[i] = keep + h
        a = loss()
        flat[i] = keep - h
        b = loss()
        flat[i] = keep
        grad[i] = (a - b) / (2 * h)
    return grad.reshape(param.shape)
