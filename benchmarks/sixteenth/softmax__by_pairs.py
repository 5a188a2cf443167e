# exercise: softmax
# right: no
# wrong: The exponentials of all differences of two scores overflow for large scores and NumPy warns.
# lines: 8
def softmax(x, axis=0):
    s = np.moveaxis(np.asarray(x, dtype=float), axis, -1)
    differences = s[..., None, :] - s[..., :, None]
    p = 1 / np.exp(differences).sum(axis=-1)
    return np.moveaxis(p, -1, axis)
