# exercise: numerical_gradient
# right: no
# wrong: combines the steps h and 2h to a formula of higher order but divides by 2 where the weights 4 and -1 ask for 3, and restores by adding the steps back
# lines: 11, 16
def numerical_gradient(loss, param, h=1e-5):
    def central(i, step):
        param[i] += step
        up = loss()
        param[i] -= 2 * step
        down = loss()
        param[i] += step
        return (up - down) / (2 * step)

    grad = np.zeros_like(param)
    for i, _ in np.ndenumerate(param):
        grad[i] = (4 * central(i, h) - central(i, 2 * h)) / 2
    return grad
