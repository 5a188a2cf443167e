# exercise: numerical_gradient
# right: no
# wrong: The entry is put back by adding and subtracting the step, which rounding does not undo to the last bit.
# lines: 7, 14
def numerical_gradient(loss, param, h=1e-5):
    def after(index, move):
        param[index] += move
        return loss()

    grad = np.empty(param.shape)
    for index in np.ndindex(param.shape):
        up = after(index, h)
        down = after(index, -2 * h)
        param[index] += h
        grad[index] = (up - down) / (2 * h)
    return grad
