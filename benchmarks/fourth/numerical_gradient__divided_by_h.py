# exercise: numerical_gradient
# right: no
# wrong: the two places are 2h apart, the difference is divided by h
# lines: 15

def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros(param.shape)
    for index, _ in np.ndenumerate(param):
        old = param[index]
        param[index] = old + h
        up = loss()
        param[index] = old - h
        down = loss()
        param[index] = old
        grad[index] = (up - down) / h
    return grad
