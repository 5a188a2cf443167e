# exercise: numerical_gradient
# right: yes

def numerical_gradient(loss, param, h=1e-5):
    before = param.copy()
    grad = np.zeros(param.shape)
    for i, value in enumerate(before.flat):
        param.flat[i] = value - h
        low = loss()
        param.flat[i] = value + h
        high = loss()
        param.flat[i] = value
        grad.flat[i] = (high - low) / (h + h)
    return grad
