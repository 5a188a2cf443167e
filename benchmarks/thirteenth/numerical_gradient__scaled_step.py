# exercise: numerical_gradient
# right: no
# wrong: the step is scaled with the size of the entry, and not h to each side
# lines: 12
def numerical_gradient(loss, param, h=1e-5):
    def read(spot, value):
        param[spot] = value
        return loss()

    def slope(spot):
        x = param[spot]
        step = h * max(1.0, abs(x))
        rise = read(spot, x + step) - read(spot, x - step)
        param[spot] = x
        return rise / (2 * step)

    values = np.array([slope(spot) for spot in np.ndindex(*param.shape)])
    return values.reshape(param.shape)
