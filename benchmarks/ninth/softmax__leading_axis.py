# exercise: softmax
# right: yes
def softmax(x, axis=0):
    z = np.moveaxis(np.array(x, dtype=np.float64), axis, 0)
    z -= z.max(axis=0)
    np.exp(z, out=z)
    z /= z.sum(axis=0)
    return np.moveaxis(z, 0, axis)
