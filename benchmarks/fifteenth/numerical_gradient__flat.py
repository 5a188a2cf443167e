# exercise: numerical_gradient
# right: no
# wrong: a view of another array is flattened into a copy, so that its nudges reach nobody, and the difference is divided by h instead of 2h
# lines: 14, 23
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    flat = param.reshape(-1)
    grad = np.empty(flat.size)
    for k in range(flat.size):
        keep = flat[k]
        sides = []
        for sign in (1, -1):
            flat[k] = keep + sign * h
            sides.append(loss())
        flat[k] = keep
        grad[k] = (sides[0] - sides[1]) / h
    return grad.reshape(param.shape)
