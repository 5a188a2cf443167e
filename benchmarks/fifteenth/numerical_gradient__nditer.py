# exercise: numerical_gradient
# right: no
# wrong: a one-sided difference is taken instead of a central one
# lines: 21
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    grad = np.zeros(param.shape)
    base = loss()
    walk = np.nditer(param, flags=["multi_index", "zerosize_ok"])
    for entry in walk:
        place = walk.multi_index
        old = param[place]
        param[place] = old + h
        grad[place] = (loss() - base) / h
        param[place] = old
    return grad
