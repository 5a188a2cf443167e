# exercise: numerical_gradient
# right: no
# wrong: For a view whose entries do not lie in one piece, reshape(-1) is a copy: the nudges never reach param and the gradient is zero.
# lines: 14
def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    flat = param.reshape(-1)
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
