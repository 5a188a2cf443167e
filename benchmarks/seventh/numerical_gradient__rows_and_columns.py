# exercise: numerical_gradient
# right: no
# wrong: It walks over rows and columns, so it crashes for arrays that do not have exactly two axes.
# lines: 14
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    rows, cols = param.shape
    grad = np.zeros((rows, cols))
    for i in range(rows):
        for j in range(cols):
            keep = param[i, j]
            values = []
            for d in (h, -h):
                param[i, j] = keep + d
                values.append(loss())
            param[i, j] = keep
            grad[i, j] = (values[0] - values[1]) / (2 * h)
    return grad
