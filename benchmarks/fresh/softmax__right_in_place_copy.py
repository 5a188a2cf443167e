# exercise: softmax
# right: yes
def softmax(x, axis=0):
    z = np.array(x, dtype=float)          # a copy of our own
    z -= z.max(axis, keepdims=True)
    np.exp(z, out=z)
    z /= z.sum(axis, keepdims=True)
    return z
