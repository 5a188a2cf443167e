# exercise: numerical_gradient
# right: yes
def numerical_gradient(loss, param, h=1e-5):
    gradient = np.zeros(param.shape)

    def visit(place, result):
        if place.ndim:
            for i in range(place.shape[0]):
                visit(place[i, ...], result[i, ...])
            return
        kept = place.copy()
        readings = []
        for side in (1, -1):
            place[...] = kept + side * h
            readings.append(float(loss()))
        place[...] = kept
        result[...] = (readings[0] - readings[1]) / (2 * h)

    visit(param, gradient)
    return gradient
