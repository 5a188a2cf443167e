# exercise: numerical_gradient
# right: no
# wrong: The nudge is made in a copy that the loss never reads, so every difference is zero.
# lines: 16
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """

    def loss_with(index, amount):
        nudged = param.copy()
        nudged[index] += amount
        return loss()

    slopes = [
        (loss_with(index, h) - loss_with(index, -h)) / (2 * h)
        for index in np.ndindex(param.shape)
    ]
    return np.array(slopes).reshape(param.shape)
