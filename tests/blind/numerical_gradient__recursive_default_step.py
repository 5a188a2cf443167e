# exercise: numerical_gradient
# right: no
# wrong: the recursion does not hand h on, so arrays with two axes or more are measured with 1e-5 whatever was asked
# name: step-lost-in-the-recursion
# lines: 9

def numerical_gradient(loss, param, h=1e-5):
    if param.ndim > 1:
        return np.stack([numerical_gradient(loss, row) for row in param])
    grad = np.zeros(param.shape)
    for i in np.ndindex(param.shape):
        saved = param[i]
        param[i] = saved + h
        grad[i] = loss()
        param[i] = saved - h
        grad[i] = (grad[i] - loss()) / (2 * h)
        param[i] = saved
    return grad
