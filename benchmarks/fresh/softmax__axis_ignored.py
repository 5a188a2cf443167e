# exercise: softmax
# right: no
# wrong: axis is not passed on: always axis 0
# lines: 9
def softmax(x, axis=0):
    z = x.astype(float)
    z = z - z.max(axis=0)
    z = np.exp(z)
    return z / z.sum(axis=0)
