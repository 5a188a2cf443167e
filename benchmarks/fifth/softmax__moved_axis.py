# exercise: softmax
# right: yes
def softmax(x, axis=0):
    rows = np.moveaxis(np.array(x, dtype=float), axis, -1)
    weights = np.exp(rows - np.maximum.reduce(rows, axis=-1)[..., None])
    shares = np.einsum("...i,...->...i", weights, 1 / np.einsum("...i->...", weights))
    return np.moveaxis(shares, -1, axis)
