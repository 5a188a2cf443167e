# exercise: numerical_gradient
# right: no
# wrong: What is remembered is a window on the entry itself and moves with it, so the second loss is taken at the entry's old place and the slopes come out half as large.
# lines: 9
def numerical_gradient(loss, param, h=1e-5):
    slopes = []
    with np.nditer(param, op_flags=["readwrite"], order="C") as entries:
        for entry in entries:
            old = entry
            entry[...] = old + h
            plus = loss()
            entry[...] = old - h
            minus = loss()
            entry[...] = old
            slopes.append((plus - minus) / (2 * h))
    return np.array(slopes).reshape(param.shape)
