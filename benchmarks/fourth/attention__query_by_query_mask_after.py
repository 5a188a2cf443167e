# exercise: attention
# right: no
# wrong: the mask is multiplied in after the softmax: the weights left over no longer sum to 1
# lines: 14

def attention(q, k, v, mask=None):
    root = np.sqrt(q.shape[-1])

    def shares(one):  # one query, (..., D)
        return softmax((k @ one[..., None])[..., 0] / root, axis=-1)

    weights = np.stack([shares(q[..., t, :]) for t in range(q.shape[-2])], axis=-2)
    if mask is not None:
        weights = weights * mask
    return weights @ v, weights
