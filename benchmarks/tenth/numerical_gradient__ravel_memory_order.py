# exercise: numerical_gradient
# right: no
# wrong: ravel in memory order copies a view with gaps (its gradient is then zero) and walks a transposed one in another order than the result is reshaped in
# lines: 6, 16
def numerical_gradient(loss, param, h=1e-5):
    flat = param.ravel(order="K")
    slopes = np.empty(flat.size)
    for k in range(flat.size):
        keep = flat[k]
        flat[k] = keep + h
        up = loss()
        flat[k] = keep - h
        down = loss()
        flat[k] = keep
        slopes[k] = (up - down) / (2 * h)
    return slopes.reshape(param.shape)
