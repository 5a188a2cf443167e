# exercise: numerical_gradient
# right: no
# wrong: nudges a whole row at a time and gives each entry of the row the same slope
# lines: 7, 8
def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros(param.shape)
    for i in range(len(param)):
        original = param[i].copy()
        param[i] = original + h
        plus = loss()
        param[i] = original - h
        minus = loss()
        param[i] = original
        grad[i] = (plus - minus) / (2 * h)
    return grad
