# exercise: numerical_gradient
# right: no
# wrong: the step is taken back by adding, which does not restore every number bit for bit
# lines: 19
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    def slope(i):
        param[i] += h
        above = loss()
        param[i] -= 2 * h
        below = loss()
        param[i] += h
        return (above - below) / (2 * h)

    values = [slope(i) for i in np.ndindex(param.shape)]
    return np.array(values).reshape(param.shape)
