# exercise: softmax
# right: no
# wrong: computes each probability from the differences to all other scores without a limit, so exp overflows and NumPy warns although the result is right
# lines: 8
def softmax(x, axis=0):
    x = np.moveaxis(np.asarray(x, dtype=float), axis, -1)
    lead = x[..., None, :] - x[..., :, None]
    p = 1 / np.exp(lead).sum(axis=-1)
    return np.moveaxis(p, -1, axis)
