# exercise: attention
# right: yes
def _row(query, keys, values, visible):
    weights = np.zeros(len(keys))
    weights[visible] = softmax(keys[visible] @ query / np.sqrt(len(query)), axis=0)
    return weights @ values, weights


def attention(q, k, v, mask=None):
    shape = q.shape[:-1] + (k.shape[-2],)
    visible = np.broadcast_to(True if mask is None else mask, shape)
    if q.ndim > 2:
        parts = [attention(*four) for four in zip(q, k, v, visible)]
    else:
        parts = [_row(query, k, v, row) for query, row in zip(q, visible)]
    output, weights = zip(*parts)
    return np.stack(output), np.stack(weights)
