# exercise: numerical_gradient
# right: no
# wrong: For a view that is not contiguous, ravel makes a copy, so the nudges never reach the parameter and all slopes are 0.
# lines: 6
def numerical_gradient(loss, param, h=1e-5):
    theta = param.ravel()
    out = np.zeros_like(theta)

    def at(i, value):
        backup, theta[i] = theta[i], value
        result = loss()
        theta[i] = backup
        return result

    for i, value in enumerate(theta.tolist()):
        out[i] = (at(i, value + h) - at(i, value - h)) / (h + h)
    return out.reshape(param.shape)
