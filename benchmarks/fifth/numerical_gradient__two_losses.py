# exercise: numerical_gradient
# right: no
# wrong: Two faults: the loss below is taken first and the difference has the wrong sign, and the distance of the two places is taken to be h instead of 2h.
# lines: 22
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    result = np.zeros_like(param, dtype=float)
    for place in np.ndindex(param.shape):
        kept, values = param[place], []
        for moved in (kept - h, kept + h):
            param[place] = moved
            values.append(loss())
        param[place] = kept
        first, second = values
        result[place] = (first - second) / h
    return result
