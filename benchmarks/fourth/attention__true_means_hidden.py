# exercise: attention
# right: no
# wrong: reads the mask as the list of places that are hidden: True is where nobody looks
# lines: 10

def attention(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(k.shape[-1])
    if mask is not None:
        # masked out places get no weight
        scores = scores + np.where(mask, -np.inf, 0.0)
    weights = softmax(scores, axis=-1)
    return weights @ v, weights
