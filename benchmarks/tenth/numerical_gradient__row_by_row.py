# exercise: numerical_gradient
# right: no
# wrong: nudges a whole row at once, so every entry of a matrix gets the sum of its row's slopes
# lines: 9
def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros_like(param)
    for i in range(len(param)):
        old = np.copy(param[i])
        param[i] = old + h
        loss_plus = loss()
        param[i] = old - h
        loss_minus = loss()
        param[i] = old
        grad[i] = (loss_plus - loss_minus) / (2 * h)
    return grad
