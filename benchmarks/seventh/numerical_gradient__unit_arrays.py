# exercise: numerical_gradient
# right: no
# wrong: The parameter is brought back by adding h again and not by writing back what was there, so it is not restored bit for bit.
# lines: 22
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    grad = np.zeros_like(param)
    for index in np.ndindex(*param.shape):
        step = np.zeros_like(param)
        step[index] = h
        param += step
        above = loss()
        param -= 2 * step
        below = loss()
        param += step
        grad[index] = (above - below) / (2 * h)
    return grad
