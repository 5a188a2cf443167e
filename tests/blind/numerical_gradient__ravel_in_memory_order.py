# exercise: numerical_gradient
# right: no
# wrong: The entries are walked in memory order, which is another order than that of the result for a transposed array, and where ravel has to copy a strided view the nudges never reach param.
# lines: 7
# name: in-the-order-of-memory
def numerical_gradient(loss, param, h=1e-5):
    flat = param.ravel(order="K")
    slopes = []
    for k in range(flat.size):
        old = flat[k]
        flat[k] = old + h
        hi = loss()
        flat[k] = old - h
        lo = loss()
        flat[k] = old
        slopes.append((hi - lo) / (2 * h))
    return np.array(slopes).reshape(param.shape)
