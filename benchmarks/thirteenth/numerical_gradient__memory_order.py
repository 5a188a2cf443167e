# exercise: numerical_gradient
# right: no
# wrong: the entries are visited in the order of memory and the results laid out row by row, which scrambles the gradient of a transposed view
# lines: 7, 16
def numerical_gradient(loss, param, h=1e-5):
    slopes = []
    with np.nditer(param, op_flags=["readwrite"]) as entries:
        for entry in entries:
            kept = entry.copy()
            entry[...] = kept + h
            above = loss()
            entry[...] = kept - h
            below = loss()
            entry[...] = kept
            slopes.append((above - below) / (2 * h))
    return np.array(slopes).reshape(param.shape)
