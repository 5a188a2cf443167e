# exercise: numerical_gradient
# right: yes
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    if param.ndim == 0:
        kept = param.copy()
        sides = []
        for sign in (1, -1):
            param[...] = kept + sign * h
            sides.append(float(loss()))
        param[...] = kept
        return np.array((sides[0] - sides[1]) / (2 * h))
    grad = np.zeros(param.shape)
    for i in range(len(param)):
        grad[i] = numerical_gradient(loss, param[i, ...], h)
    return grad
