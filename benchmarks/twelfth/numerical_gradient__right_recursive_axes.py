# exercise: numerical_gradient
# right: yes
def numerical_gradient(loss, param, h=1e-5):
    def slope(index):
        kept = param[index]
        sides = []
        for moved in (kept + h, kept - h):
            param[index] = moved
            sides.append(loss())
        param[index] = kept
        return (sides[0] - sides[1]) / (2 * h)

    def fill(index):
        if len(index) == param.ndim:
            return slope(index)
        return [fill(index + (i,)) for i in range(param.shape[len(index)])]

    return np.array(fill(()), dtype=float).reshape(param.shape)
