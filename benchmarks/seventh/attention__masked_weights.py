# exercise: attention
# right: no
# wrong: the mask is applied to the finished weights, which then no longer sum to 1; and the division by the root of D is missing
# lines: 11, 13
def attention(q, k, v, mask=None):
    lead = q.shape[:-2]
    T, S = q.shape[-2], k.shape[-2]
    weights = np.zeros((*lead, T, S))
    output = np.zeros((*lead, T, v.shape[-1]))
    for place in np.ndindex(*lead):
        weights[place] = softmax(q[place] @ k[place].T, axis=-1)
    if mask is not None:
        weights *= mask
    for place in np.ndindex(*lead):
        output[place] = weights[place] @ v[place]
    return output, weights
