# exercise: numerical_gradient
# right: no
# wrong: the outer pair of the five-point formula is added instead of subtracted, so the slope is 5/3 of the right one
# lines: 6
def numerical_gradient(loss, param, h=1e-5):
    weights = {1: 8, -1: -8, 2: 1, -2: -1}

    def slope(place):
        start, total = param[place], 0.0
        for k, w in weights.items():
            param[place] = start + k * h
            total += w * loss()
        param[place] = start
        return total / (12 * h)

    flat = [slope(place) for place in np.ndindex(param.shape)]
    return np.array(flat).reshape(param.shape)
