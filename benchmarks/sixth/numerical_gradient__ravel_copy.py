# exercise: numerical_gradient
# right: no
# wrong: np.ravel makes a copy of a view that is not contiguous, so the nudges never reach param and its gradient is zero
# lines: 6
def numerical_gradient(loss, param, h=1e-5):
    flat = np.ravel(param)
    grad = np.zeros(flat.size)
    for i in range(flat.size):
        old = flat[i]
        flat[i] = old + h
        up = loss()
        flat[i] = old - h
        down = loss()
        flat[i] = old
        grad[i] = (up - down) / (2 * h)
    return grad.reshape(param.shape)
